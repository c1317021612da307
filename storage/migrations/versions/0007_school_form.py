"""school form"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_MOMENTS = ("form_asked_at", "form_answered_at")


def upgrade() -> None:
    for name in _MOMENTS:
        op.add_column("checkin_guest", sa.Column(name, sa.DateTime(timezone=True), nullable=True))
    op.add_column("checkin_guest", sa.Column("form_allowed", sa.Boolean(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("checkin_guest", schema=None) as batch_op:
        for name in (*_MOMENTS, "form_allowed"):
            batch_op.drop_column(name)
