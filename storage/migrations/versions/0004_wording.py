"""wording"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "oddity",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("delivery_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("written", sa.LargeBinary(), nullable=False),
        sa.Column("told", sa.LargeBinary(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("target", sa.String(), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "state",
            sa.Enum("told", "proposed", "approved", name="odditystate", native_enum=False, length=20),
            nullable=False,
        ),
        sa.Column("better", sa.LargeBinary(), nullable=True),
        sa.Column("proposed_by", sa.Integer(), nullable=True),
        sa.Column("approved_by", sa.Integer(), nullable=True),
        sa.Column("approved_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["delivery_id"], ["delivery.id"], name=op.f("fk_oddity_delivery_id")),
        sa.ForeignKeyConstraint(["proposed_by"], ["person.id"], name=op.f("fk_oddity_proposed_by")),
        sa.ForeignKeyConstraint(["approved_by"], ["person.id"], name=op.f("fk_oddity_approved_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_oddity")),
        sa.UniqueConstraint("delivery_id", "number", name=op.f("uq_oddity_delivery_id_number")),
    )
    op.create_index("ix_oddity_digest", "oddity", ["digest"])
    op.add_column("delivery", sa.Column("sentences", sa.LargeBinary(), nullable=True))
    op.add_column("remembered", sa.Column("written", sa.LargeBinary(), nullable=True))
    op.add_column("remembered", sa.Column("source", sa.String(), nullable=True))
    op.add_column("remembered", sa.Column("target", sa.String(), nullable=True))
    op.add_column(
        "remembered",
        sa.Column(
            "origin",
            sa.Enum("machine", "person", "imported", name="memoryorigin", native_enum=False, length=20),
            nullable=False,
            server_default="machine",
        ),
    )
    # Written out, since SQLite cannot rebuild a table that others point at while it holds rows.
    op.execute(
        "ALTER TABLE remembered ADD COLUMN person_id INTEGER CONSTRAINT fk_remembered_person_id REFERENCES person (id)"
    )


def downgrade() -> None:
    with op.batch_alter_table("remembered", schema=None) as batch_op:
        for column in ("person_id", "origin", "target", "source", "written"):
            batch_op.drop_column(column)

    with op.batch_alter_table("delivery", schema=None) as batch_op:
        batch_op.drop_column("sentences")

    op.drop_table("oddity")
