"""Ways to spoil what YAML and JSON hold: another value, another key, another depth, at any place."""

import json
from collections.abc import Iterator
from copy import deepcopy
from random import Random
from typing import Any, Final

import yaml

from fuzz.bytes import HOSTILE_TEXTS
from reifegrad.survey import yaml_source

_VALUES: Final[tuple[Any, ...]] = (
    None,
    True,
    False,
    0,
    -1,
    1,
    10**15 + 1,
    10**18,
    10**40,
    0.5,
    float("nan"),
    float("inf"),
    [],
    {},
    [[]],
)


def spoilt_json(random: Random, content: bytes) -> bytes:
    """Another value somewhere in a JSON document; as it is if it is none."""
    try:
        tree = json.loads(content)
    except (ValueError, RecursionError):
        return content
    return json.dumps(_spoilt(random, tree), ensure_ascii=random.random() < 0.5).encode("utf-8", "surrogatepass")


def spoilt_yaml(random: Random, content: bytes) -> bytes:
    """Another value somewhere in a YAML document; as it is if it is none."""
    tree = yaml_source.parse(content).content  # other readers go down without end in what was spoilt before
    if tree is None:
        return content
    return yaml.dump(_spoilt(random, tree), allow_unicode=True, sort_keys=False).encode("utf-8", "surrogatepass")


def deep(random: Random, content: bytes) -> bytes:
    """Brackets within brackets, alone or in place of a piece."""
    depth = random.choice((11, 40, 1_000, 100_000))
    opening, closing = random.choice(((b"[", b"]"), (b'{"a":', b"}"), (b"- ", b""), (b"{a: ", b"}"), (b"(", b")")))
    nested = opening * depth + random.choice((b"", b"1")) + closing * random.choice((depth, depth, 0))
    at = random.randrange(len(content) + 1)
    return random.choice((nested, content[:at] + nested + content[at:]))


def _spoilt(random: Random, tree: Any) -> Any:
    tree = {"": deepcopy(tree)}
    for _ in range(random.choice((1, 1, 1, 2, 4))):
        places = list(_places(tree))
        holder, key = random.choice(places)
        match random.randrange(6):
            case 0:
                del holder[key]
                if not tree:
                    tree[""] = None
            case 1:
                other, at = random.choice(places)
                if at in other if isinstance(other, dict) else at < len(other):
                    holder[key] = deepcopy(other[at])
            case 2 if isinstance(holder, dict):
                holder[random.choice(HOSTILE_TEXTS)] = holder.pop(key)
            case 3 if isinstance(holder, list):
                holder.extend([deepcopy(holder[key])] * random.choice((1, 2, 300)))
            case 4:
                holder[key] = [holder[key]]
            case _:
                holder[key] = deepcopy(random.choice((random.choice(_VALUES), random.choice(HOSTILE_TEXTS))))
    return next(iter(tree.values()), None)


def _places(tree: Any) -> Iterator[tuple[Any, Any]]:
    """Every value of the tree by what holds it and its key there."""
    keys = list(tree) if isinstance(tree, dict) else range(len(tree))
    for key in keys:
        yield tree, key
        if isinstance(tree[key], dict | list):
            yield from _places(tree[key])
