"""who tapped, and agreements about screens"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

PEOPLE = {"checkin": ("invited_by", "views_shared_by"), "agreement": ("shared_by",)}


def upgrade() -> None:
    for table, columns in PEOPLE.items():
        with op.batch_alter_table(table, schema=None) as batch_op:
            for column in columns:
                batch_op.add_column(sa.Column(column, sa.Integer(), nullable=True))
                batch_op.create_foreign_key(batch_op.f(f"fk_{table}_{column}"), "person", [column], ["id"])
    op.add_column("agreement", sa.Column("about_screens", sa.Boolean(), nullable=False, server_default=sa.false()))


def downgrade() -> None:
    with op.batch_alter_table("agreement", schema=None) as batch_op:
        batch_op.drop_column("about_screens")
    for table, columns in PEOPLE.items():
        with op.batch_alter_table(table, schema=None) as batch_op:
            for column in columns:
                batch_op.drop_constraint(batch_op.f(f"fk_{table}_{column}"), type_="foreignkey")
                batch_op.drop_column(column)
