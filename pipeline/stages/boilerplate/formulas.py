"""More of the families: whole lines in fixed words around a variable part, in many languages."""

import re

from pipeline.stages.boilerplate import furniture, letters, navigation, platforms, pointers, sharing
from pipeline.stages.boilerplate.families import Family, any_of
from pipeline.stages.boilerplate.marks import Mark
from pipeline.stages.boilerplate.tables import formulas as table
from pipeline.stages.boilerplate.view import Page

FAMILIES = (
    Family(sharing.SHARE, "share", pattern=any_of(*table.SHARE), longest=12),
    Family(sharing.FOLLOW, "follow", pattern=any_of(*table.FOLLOW), longest=40),
    Family(letters.NEWSLETTER, "newsletter", pattern=any_of(*table.NEWSLETTER), longest=25),
    Family(letters.SUBSCRIPTION, "subscription", pattern=any_of(*table.SUBSCRIPTION)),
    Family(letters.COOKIES, "cookies", pattern=any_of(*table.CONSENT), longest=60),
    Family(letters.DISCLOSURE, "disclosure", pattern=any_of(*table.DISCLOSURE), longest=60),
    Family(
        furniture.ADVERTISEMENT, "advertisement", pattern=any_of(*table.ADVERTISEMENT), longest=12
    ),
    Family(furniture.COMMENTS, "comments", pattern=any_of(*table.COMMENTS)),
    Family(furniture.CONTACT, "contact", pattern=any_of(*table.CONTACT), longest=35),
    Family(furniture.PLAYER, "player", pattern=any_of(*table.PLAYER)),
    Family(navigation.CRUMBS, "crumbs", pattern=any_of(*table.NAVIGATION), longest=25),
    Family(pointers.POINTER, "pointer", pattern=any_of(*table.POINTER), longest=18),
    Family(platforms.BLOG, "blog", pattern=any_of(*table.PLATFORMS), longest=25),
)

# Calls of advertising, counting and recommending services, at the start of a line.
_SCRIPT = re.compile(
    r"\W{0,3}(?:window\.(?P<name>\w+) ?= ?window\.(?P=name)\b|adsbygoogle ?="
    r"|googletag\.(?:cmd|display|pubads|defineSlot)|_taboola\.push|OBR\.extern|document\.write ?\("
    r"|dataLayer(?:\.push| ?=)|fbq ?\('"
    r"|gtag ?\('|_gaq\.push|var _gaq\b"
    r"|!function ?\(\w|jQuery\(document\)\.ready|\$\(document\)\.ready|\}\); ?if ?\( ?\w+ ?==|twttr\.)"
)


def scripts(page: Page) -> list[Mark]:
    """Rows that call an advertising or counting service."""
    why = "begins with a call of an advertising or counting service"
    return [
        Mark(i, i, furniture.PLAYER, "player", why)
        for i, row in enumerate(page.rows)
        if _SCRIPT.match(row.text)
    ]
