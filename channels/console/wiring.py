"""Wires the console from its parts; opens nothing."""

from __future__ import annotations

from collections.abc import Mapping

from channels.console.access import Access
from channels.console.api import Console
from channels.console.attaching import Attaching, FilePolicy
from channels.console.board import Board
from channels.console.canned import CannedReplies
from channels.console.case_panel import CasePanel
from channels.console.checking import Checking
from channels.console.desk import Desk
from channels.console.finder import Finder
from channels.console.outlook import Outlook
from channels.console.own_security import OwnSecurity
from channels.console.quality import Quality
from channels.console.readings import Reader, Readings
from channels.console.record import Record
from channels.console.repair import Repair
from channels.console.second_factor import Sealer
from channels.console.summary import Summary
from channels.console.takeover import Takeover
from channels.console.team import Team
from channels.console.tenants import Tenants
from channels.console.transcript import Transcript
from channels.console.wording import Wording
from channels.console.worklist import Worklist
from channels.console.writing import Writing
from channels.conversation.decisions import Texts
from channels.conversation.model import Channel
from channels.conversation.service import Conversations
from channels.edge.origin import Origins
from channels.engine.desk import DeskClient
from channels.guard import Guard
from channels.settings import Settings


def build_console(
    settings: Settings,
    conversations: Conversations,
    guard: Guard,
    origins: Origins,
    texts: Mapping[Channel, Texts],
    *,
    reader: Reader,
) -> Console:
    """The console of one gateway."""
    desk, sealer, hours = Desk(conversations), Sealer(settings.console_secret), settings.office_hours
    required = settings.second_factor_required
    access = Access(conversations, guard, sealer, second_factor_required=required)
    takeover, writing = Takeover(desk, texts), Writing(desk)
    policy = FilePolicy(
        settings.attachment_kinds,
        settings.attachments_kilobytes * 1024,
        settings.attachments_role,
        settings.attachments_to_unverified,
    )
    client = DeskClient(
        settings.cases_base, settings.cases_token, settings.cases_desk_token, settings.cases_timeout_seconds
    )
    tenants = Tenants(conversations, desk, client, settings.poll_seconds * 2)
    panel, wording = CasePanel(conversations, client, tenants), Wording()
    team = Team(conversations, second_factor_required=required)
    worklist = Worklist(conversations, hours, takeover)
    return Console(
        conversations=conversations,
        access=access,
        team=team,
        own=OwnSecurity(conversations, access, sealer, guard, settings.firm_name),
        record=Record(conversations),
        takeover=takeover,
        writing=writing,
        attaching=Attaching(desk, writing, policy),
        repair=Repair(desk),
        transcript=Transcript(conversations, policy),
        worklist=worklist,
        outlook=Outlook(conversations, hours),
        panel=panel,
        summary=Summary(conversations, panel, writing),
        canned=CannedReplies(conversations, panel, wording, hours, settings.firm_name),
        finder=Finder(conversations),
        checking=Checking(conversations, panel, wording),
        tenants=tenants,
        desk_client=client,
        readings=Readings(conversations, reader),
        board=Board(conversations, worklist, team, client),
        quality=Quality(conversations),
        origins=origins,
        secure_cookie=settings.public_base.startswith("https://"),
    )
