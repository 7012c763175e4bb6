"""A property that is worked out once and then kept."""

from collections.abc import Callable
from typing import Generic, TypeVar, overload

Value = TypeVar("Value")


class kept(Generic[Value]):  # noqa: N801 (written like the decorator that it is)
    """``functools.cached_property`` without the lock that Python 3.11 takes at every first look.

    For objects that one thread reads at a time.
    """

    def __init__(self, make: Callable[..., Value]) -> None:
        self._make = make
        self._name = make.__name__
        self.__doc__ = make.__doc__

    @overload
    def __get__(self, owner: None, kind: type) -> "kept[Value]": ...

    @overload
    def __get__(self, owner: object, kind: type) -> Value: ...

    def __get__(self, owner: object | None, kind: type) -> "Value | kept[Value]":
        if owner is None:
            return self
        value = self._make(owner)
        object.__setattr__(owner, self._name, value)
        return value
