"""The versions that an installation takes: each dependency pinned, and within its bounds."""

import tomllib

from packaging.requirements import Requirement

from geo.home import HOME

_PROJECT = tomllib.loads((HOME / "pyproject.toml").read_text(encoding="utf-8"))
_PINS = {
    pin.name: pin for pin in map(Requirement, _PROJECT["tool"]["uv"]["constraint-dependencies"])
}
_ASKED = [
    Requirement(line)
    for line in (*_PROJECT["project"]["dependencies"], *_PROJECT["dependency-groups"]["dev"])
]


def test_each_pin_is_one_version() -> None:
    assert len(_PINS) > len(_ASKED)
    for pin in _PINS.values():
        assert [one.operator for one in pin.specifier] == ["=="], pin


def test_each_dependency_is_pinned_within_its_bounds() -> None:
    for asked in _ASKED:
        (pin,) = _PINS[asked.name].specifier
        assert asked.specifier.contains(pin.version), f"{asked}: pinned at {pin.version}"
