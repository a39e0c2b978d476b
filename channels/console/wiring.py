"""Wires the console from its parts; opens nothing."""

from __future__ import annotations

from collections.abc import Mapping

from channels.console.access import Access
from channels.console.api import Console
from channels.console.desk import Desk
from channels.console.outlook import Outlook
from channels.console.own_security import OwnSecurity
from channels.console.record import Record
from channels.console.repair import Repair
from channels.console.second_factor import Sealer
from channels.console.takeover import Takeover
from channels.console.team import Team
from channels.console.transcript import Transcript
from channels.console.worklist import Worklist
from channels.console.writing import Writing
from channels.conversation.decisions import Texts
from channels.conversation.model import Channel
from channels.conversation.service import Conversations
from channels.edge.origin import Origins
from channels.guard import Guard
from channels.settings import Settings


def build_console(
    settings: Settings,
    conversations: Conversations,
    guard: Guard,
    origins: Origins,
    texts: Mapping[Channel, Texts],
) -> Console:
    """The console of one gateway."""
    desk, sealer, hours = Desk(conversations), Sealer(settings.console_secret), settings.office_hours
    required = settings.second_factor_required
    access = Access(conversations, guard, sealer, second_factor_required=required)
    takeover = Takeover(desk, texts)
    return Console(
        conversations=conversations,
        access=access,
        team=Team(conversations, second_factor_required=required),
        own=OwnSecurity(conversations, access, sealer, guard, settings.firm_name),
        record=Record(conversations),
        takeover=takeover,
        writing=Writing(desk),
        repair=Repair(desk),
        transcript=Transcript(conversations),
        worklist=Worklist(conversations, hours, takeover),
        outlook=Outlook(conversations, hours),
        origins=origins,
        secure_cookie=settings.public_base.startswith("https://"),
    )
