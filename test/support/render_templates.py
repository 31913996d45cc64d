"""Renders templates as Home Assistant does: each line a JSON list of [template, payload], then of texts.

Jinja is the real one; of Home Assistant's own filters there are those that the templates use.
https://www.home-assistant.io/docs/configuration/templating/
"""

import json
import re
import sys

from jinja2.sandbox import ImmutableSandboxedEnvironment


def number(value, convert, default):
    try:
        return convert(value)
    except (TypeError, ValueError):
        if default:
            return default[0]
        raise


environment = ImmutableSandboxedEnvironment()
environment.filters["float"] = lambda value, *default: number(value, float, default)
environment.filters["int"] = lambda value, *default: number(
    value, lambda it: int(float(it)), default
)
environment.filters["regex_findall_index"] = lambda value, find, index=0: re.findall(find, value)[
    index
]
environment.filters["bitwise_and"] = lambda one, other: one & other
environment.policies["json.dumps_kwargs"] = {"ensure_ascii": False}
environment.filters["tojson"] = lambda value: json.dumps(value, ensure_ascii=False)


def rendered(template, value):
    variables = {"value": value}
    try:
        variables["value_json"] = json.loads(value)
    except (TypeError, ValueError):
        pass
    return environment.from_string(template).render(variables).strip()


for line in sys.stdin:
    print(json.dumps([rendered(*one) for one in json.loads(line)]), flush=True)
