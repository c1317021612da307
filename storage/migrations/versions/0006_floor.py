"""the floor"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "presence",
        sa.Column("child_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("is_here", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["child_id"], ["child.id"], name=op.f("fk_presence_child_id")),
        sa.PrimaryKeyConstraint("child_id", "day", name=op.f("pk_presence")),
    )
    op.add_column("child", sa.Column("days", sa.String(), nullable=True))
    op.create_index(op.f("ix_reply_child_id"), "reply", ["child_id"])


def downgrade() -> None:
    op.drop_index(op.f("ix_reply_child_id"), "reply")
    with op.batch_alter_table("child", schema=None) as batch_op:
        batch_op.drop_column("days")
    op.drop_table("presence")
