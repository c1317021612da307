"""cases"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "reader_table",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("readers", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reader_table")),
    )
    op.create_table(
        "guardian_case",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("guardian_id", sa.Integer(), nullable=False),
        sa.Column("child_id", sa.Integer(), nullable=True),
        sa.Column(
            "topic",
            sa.Enum(
                "care",
                "development",
                "urgent",
                "payment",
                "allowance",
                "contract",
                "dissatisfied",
                "complaint",
                "conduct",
                "custody",
                "safety",
                "privacy",
                name="topic",
                native_enum=False,
                length=20,
            ),
            nullable=True,
        ),
        sa.Column(
            "role",
            sa.Enum(
                "group",
                "mentor",
                "billing",
                "planning",
                "management",
                "complaints",
                "safeguarding",
                "privacy",
                name="role",
                native_enum=False,
                length=20,
            ),
            nullable=True,
        ),
        sa.Column(
            "state",
            sa.Enum("writing", "asked", "open", "answered", "closed", name="casestate", native_enum=False, length=20),
            nullable=False,
        ),
        sa.Column("guesses", sa.JSON(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("promised_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answer_by", sa.Date(), nullable=True),
        sa.Column("room_id", sa.Integer(), nullable=True),
        sa.Column("thread_id", sa.BigInteger(), nullable=True),
        sa.Column("taken_by", sa.Integer(), nullable=True),
        sa.Column(
            "moving_to",
            sa.Enum(
                "group",
                "mentor",
                "billing",
                "planning",
                "management",
                "complaints",
                "safeguarding",
                "privacy",
                name="role",
                native_enum=False,
                length=20,
            ),
            nullable=True,
        ),
        sa.Column("late_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "why",
            sa.Enum(
                "solved", "talked", "seen", "noted", "empty", "withdrawn", name="why", native_enum=False, length=20
            ),
            nullable=True,
        ),
        sa.ForeignKeyConstraint(["child_id"], ["child.id"], name=op.f("fk_guardian_case_child_id")),
        sa.ForeignKeyConstraint(["guardian_id"], ["person.id"], name=op.f("fk_guardian_case_guardian_id")),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"], name=op.f("fk_guardian_case_room_id")),
        sa.ForeignKeyConstraint(["taken_by"], ["person.id"], name=op.f("fk_guardian_case_taken_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_guardian_case")),
    )
    with op.batch_alter_table("guardian_case", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_guardian_case_guardian_id"), ["guardian_id"], unique=False)
        batch_op.create_index("ix_guardian_case_room_thread", ["room_id", "thread_id"], unique=False)
        batch_op.create_index("ix_guardian_case_state_promised", ["state", "promised_at"], unique=False)

    op.create_table(
        "answer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column(
            "role",
            sa.Enum(
                "group",
                "mentor",
                "billing",
                "planning",
                "management",
                "complaints",
                "safeguarding",
                "privacy",
                name="role",
                native_enum=False,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.Column(
            "state",
            sa.Enum("draft", "sent", "dropped", name="handoverstate", native_enum=False, length=20),
            nullable=False,
        ),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("thread_id", sa.BigInteger(), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("preview_id", sa.BigInteger(), nullable=True),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["author_id"], ["person.id"], name=op.f("fk_answer_author_id")),
        sa.ForeignKeyConstraint(["case_id"], ["guardian_case.id"], name=op.f("fk_answer_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answer")),
    )
    with op.batch_alter_table("answer", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_answer_case_id"), ["case_id"], unique=False)

    # Written out, since SQLite cannot rebuild a table that others point at while it holds rows.
    for table, column, other in (
        ("delivery", "case_id", "guardian_case"),
        ("delivery", "answer_id", "answer"),
        ("reply", "case_id", "guardian_case"),
        ("reply", "answer_id", "answer"),
    ):
        op.execute(
            f"ALTER TABLE {table} ADD COLUMN {column} INTEGER CONSTRAINT fk_{table}_{column} REFERENCES {other} (id)"
        )
    op.add_column("reply", sa.Column("detail", sa.JSON(), nullable=False, server_default="{}"))
    op.add_column("line", sa.Column("dismissed", sa.JSON(), nullable=False, server_default="[]"))
    op.create_index("ix_delivery_case_id", "delivery", ["case_id"])
    op.create_index("ix_reply_case_id", "reply", ["case_id"])


def downgrade() -> None:
    with op.batch_alter_table("line", schema=None) as batch_op:
        batch_op.drop_column("dismissed")

    with op.batch_alter_table("reply", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_reply_case_id"))
        batch_op.drop_column("detail")
        batch_op.drop_column("case_id")
        batch_op.drop_column("answer_id")

    with op.batch_alter_table("delivery", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_delivery_case_id"))
        batch_op.drop_column("answer_id")
        batch_op.drop_column("case_id")

    with op.batch_alter_table("answer", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_answer_case_id"))

    op.drop_table("answer")
    with op.batch_alter_table("guardian_case", schema=None) as batch_op:
        batch_op.drop_index("ix_guardian_case_state_promised")
        batch_op.drop_index("ix_guardian_case_room_thread")
        batch_op.drop_index(batch_op.f("ix_guardian_case_guardian_id"))

    op.drop_table("guardian_case")
    op.drop_table("reader_table")
