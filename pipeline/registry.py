"""Every rule and every version there is, of the stages and of what is decided over all documents."""

from pipeline.corpus import templates
from pipeline.model import Rule
from pipeline.stages import RULES as _OF_STAGES
from pipeline.stages import STAGES, decode

RULES: dict[str, Rule] = {**_OF_STAGES, **{rule.id: rule for rule in templates.RULES}}

VERSIONS: dict[str, int] = {
    decode.NAME: decode.VERSION,
    **{stage.NAME: stage.VERSION for stage in STAGES},
    templates.NAME: templates.VERSION,
}
