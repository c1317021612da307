"""check-ins"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

# Written out, since SQLite cannot rebuild a table that others point at while it holds rows.
POINTERS = (
    ("delivery", "checkin_id", "checkin"),
    ("delivery", "guest_id", "checkin_guest"),
    ("guardian_case", "checkin_id", "checkin"),
    ("person", "deputy_id", "person"),
)
COLUMNS = (
    ("child", "moves_on", sa.Date()),
    ("person", "away_from", sa.Date()),
    ("person", "away_until", sa.Date()),
    ("person", "quiet_from", sa.Time()),
    ("person", "quiet_until", sa.Time()),
)


def upgrade() -> None:
    op.create_table(
        "checkin",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("child_id", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "intake",
                "settling",
                "evaluation",
                "yearly",
                "group_change",
                "transfer",
                "exit",
                "childminder",
                "request",
                "worry",
                "home_visit",
                name="checkinkind",
                native_enum=False,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("occasion", sa.Integer(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "asked",
                "invited",
                "planned",
                "held",
                "missed",
                "declined",
                "dropped",
                "lapsed",
                name="checkinstate",
                native_enum=False,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("mentor_id", sa.Integer(), nullable=True),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ask_again_on", sa.Date(), nullable=True),
        sa.Column("offered", sa.JSON(), nullable=False),
        sa.Column(
            "place",
            sa.Enum("here", "phone", "video", "home", name="place", native_enum=False, length=20),
            nullable=False,
        ),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("interpreter", sa.Boolean(), nullable=False),
        sa.Column("nursery_view", sa.LargeBinary(), nullable=True),
        sa.Column("viewed_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["child_id"], ["child.id"], name=op.f("fk_checkin_child_id")),
        sa.ForeignKeyConstraint(["mentor_id"], ["person.id"], name=op.f("fk_checkin_mentor_id")),
        sa.ForeignKeyConstraint(["viewed_by"], ["person.id"], name=op.f("fk_checkin_viewed_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checkin")),
        sa.UniqueConstraint("child_id", "kind", "occasion", name=op.f("uq_checkin_child_id_kind_occasion")),
    )
    with op.batch_alter_table("checkin", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_checkin_child_id"), ["child_id"], unique=False)
        batch_op.create_index("ix_checkin_state", ["state"], unique=False)

    op.create_table(
        "agreement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("checkin_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("owner", sa.Enum("parent", "team", name="owner", native_enum=False, length=20), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("shared_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reminded_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["author_id"], ["person.id"], name=op.f("fk_agreement_author_id")),
        sa.ForeignKeyConstraint(["checkin_id"], ["checkin.id"], name=op.f("fk_agreement_checkin_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement")),
    )
    with op.batch_alter_table("agreement", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_agreement_checkin_id"), ["checkin_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_agreement_due_on"), ["due_on"], unique=False)

    op.create_table(
        "checkin_guest",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("checkin_id", sa.Integer(), nullable=False),
        sa.Column("guardian_id", sa.Integer(), nullable=False),
        sa.Column(
            "state",
            sa.Enum("invited", "coming", "declined", "at_the_door", name="gueststate", native_enum=False, length=20),
            nullable=False,
        ),
        sa.Column("invited_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("urged_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("agreed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("together", sa.Boolean(), nullable=False),
        sa.Column("interpreter", sa.Boolean(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("settled", sa.JSON(), nullable=False),
        sa.Column("asked_after", sa.Boolean(), nullable=False),
        sa.Column("came", sa.Boolean(), nullable=True),
        sa.ForeignKeyConstraint(["checkin_id"], ["checkin.id"], name=op.f("fk_checkin_guest_checkin_id")),
        sa.ForeignKeyConstraint(["guardian_id"], ["person.id"], name=op.f("fk_checkin_guest_guardian_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checkin_guest")),
        sa.UniqueConstraint("checkin_id", "guardian_id", name=op.f("uq_checkin_guest_checkin_id_guardian_id")),
    )
    with op.batch_alter_table("checkin_guest", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_checkin_guest_guardian_id"), ["guardian_id"], unique=False)
        batch_op.create_index("ix_checkin_guest_starts_at", ["starts_at"], unique=False)

    for table, column, other in POINTERS:
        op.execute(
            f"ALTER TABLE {table} ADD COLUMN {column} INTEGER CONSTRAINT fk_{table}_{column} REFERENCES {other} (id)"
        )
    for table, column, kind in COLUMNS:
        op.add_column(table, sa.Column(column, kind, nullable=True))
    op.create_index("ix_delivery_checkin_id", "delivery", ["checkin_id"])


def downgrade() -> None:
    with op.batch_alter_table("delivery", schema=None) as batch_op:
        batch_op.drop_index("ix_delivery_checkin_id")
    columns = [(table, column) for table, column, _ in (*POINTERS, *COLUMNS)]
    for name in dict.fromkeys(table for table, _ in columns):
        with op.batch_alter_table(name, schema=None) as batch_op:
            for table, column in columns:
                if table == name:
                    batch_op.drop_column(column)
    op.drop_table("agreement")
    op.drop_table("checkin_guest")
    op.drop_table("checkin")
