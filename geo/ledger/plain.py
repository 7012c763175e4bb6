"""Records to plain JSON and back: what equals its default is left out, so that rows stay short."""

import json
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from geo.errors import InputError

Record = TypeVar("Record")


def to_plain(value: Any) -> Any:
    """A record as dicts, lists and primitives; fields that equal their default are left out."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [to_plain(one) for one in value]
    if is_dataclass(value) and not isinstance(value, type):
        pairs = ((field, getattr(value, field.name)) for field in fields(value))
        return {
            field.name: to_plain(own)
            for field, own in pairs
            if field.default is MISSING or own != field.default
        }
    return value


def from_plain(kind: type[Record], plain: Any) -> Record:
    """The record that ``to_plain`` made plain.

    Raises:
        InputError: It is none: a field is missing, unknown, or of another type.
    """
    maker: Callable[[Any], Record] = _maker(kind)  # type: ignore[arg-type]
    try:
        made = maker(plain)
    except (TypeError, ValueError, KeyError, AttributeError) as error:
        raise InputError(f"{str(plain)[:80]!r} is no {kind.__name__.lower()} ({error}).") from error
    return made


def canonical(plain: Any) -> str:
    """The one JSON text of a plain value, by which it is hashed."""
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@cache
def _maker(kind: Any) -> Callable[[Any], Any]:
    """What makes a value of this type from its plain form."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return _one_of(inner)
    if origin is tuple:
        make = _maker(inner[0])
        return lambda plain: tuple(make(one) for one in plain)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    if isinstance(kind, type) and issubclass(kind, tuple) and hasattr(kind, "_fields"):
        makers = [_maker(hint) for hint in get_type_hints(kind).values()]
        return lambda plain: kind(*(m(one) for m, one in zip(makers, plain, strict=True)))
    if is_dataclass(kind):
        return _record(kind)
    return lambda plain: _primitive(kind, plain)


def _record(kind: Any) -> Callable[[Any], Any]:
    hints = get_type_hints(kind)
    makers = {field.name: _maker(hints[field.name]) for field in fields(kind)}
    return lambda plain: kind(**{name: makers[name](own) for name, own in plain.items()})


def _one_of(kinds: tuple[Any, ...]) -> Callable[[Any], Any]:
    """A union: None, and either one record or several primitives."""
    makers = [_maker(kind) for kind in kinds if kind is not NoneType]

    def make(plain: Any) -> Any:
        if plain is None and NoneType in kinds:
            return None
        for maker in makers[:-1]:
            try:
                return maker(plain)
            except TypeError:
                continue
        return makers[-1](plain)

    return make


def _primitive(kind: Any, plain: Any) -> Any:
    if kind is float and isinstance(plain, int) and not isinstance(plain, bool):
        return plain  # 5 stays 5: what equals is kept as it was
    if type(plain) is not kind:
        raise TypeError(f"{str(plain)[:40]!r} is no {kind.__name__}")
    return plain
