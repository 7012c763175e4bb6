"""Figures in English: three examples of each form."""
# ruff: noqa: E501 (a sentence stays on one line)

from tests.claims.expected import Examples, Wanted, assert_told, each_example
from tests.claims.reading_helpers import read

# Published on 2019-05-06, a Monday.
# fmt: off
EXAMPLES: Examples = {
    'units': [
        ('Iraq built 160 km of fence on the Syrian border.', [('fortification', {'counted': (160.0, 'km')})]),
        ('The army deployed 3 brigades in Rabia.', [('presence', {'counted': (3.0, 'brigades')})]),
        ('Guards dug a trench three metres deep near Rabia.', [('fortification', {'counted': (3.0, 'm')})]),
    ],
    'approximations': [
        ('About 400 fighters deployed in Sinjar.', [('presence', {'figure': 400.0, 'bends': 'approx'})]),
        ('More than 1,200 PMF fighters are stationed in Al-Qaim.', [('presence', {'figure': 1200.0, 'bends': 'more_than'})]),
        ('Fewer than 50 ISIS fighters are hiding in Akashat.', [('force_size', {'figure': 50.0, 'bends': 'less_than'})]),
    ],
    'ranges': [
        ('Between 200 and 300 ISIS fighters are hiding near Baaj.', [('force_size', {'between': (200.0, 300.0), 'bends': 'range'})]),
        ('The SDF moved 40 to 50 ISIS detainees from Shaddadi to Iraq.', [('transfer', {'between': (40.0, 50.0)})]),
        ('Jets bombed Susah, killing 10-15 ISIS fighters.', [('casualties', {'between': (10.0, 15.0)})]),
    ],
    'dual': [
        ('A couple of border guards were killed near Rabia.', [('casualties', {'figure': 2.0})]),
        ('Both brigades of the PMF deployed in Al-Qaim.', [('presence', {'figure': 2.0})]),
        ('A pair of smugglers were arrested in Rabia.', [('arrest', {'figure': 2.0})]),
    ],
    'vague': [
        ('Dozens of ISIS fighters crossed the border near Baaj.', [('infiltration', {'between': (10.0, 99.0)})]),
        ('Hundreds of PMF fighters deployed in Sinjar.', [('presence', {'between': (100.0, 999.0)})]),
        ('Several infiltrators were arrested near Rabia.', [('arrest', {'bends': 'unquantified'})]),
    ],
    'words': [
        ('Twenty-five smugglers were arrested near Rabia.', [('arrest', {'figure': 25.0})]),
        ('One and a half thousand fighters deployed in Sinjar.', [('presence', {'figure': 1500.0})]),
        ('Three thousand five hundred fighters deployed in Al-Qaim.', [('presence', {'figure': 3500.0})]),
    ],
    'digits with suffix': [
        ('Some 1.5 thousand PMF fighters deployed in Al-Qaim.', [('presence', {'figure': 1500.0})]),
        ('The border between Iraq and Syria is 618 km long.', [('border_length', {'figure': 618.0})]),
        ('Iraq has secured 350 of the 618 km of the border with Syria.', [('border_length', {'figure': 350.0})]),
    ],
}
# fmt: on


@each_example(EXAMPLES)
def test_each_form_is_read(text: str, wanted: Wanted) -> None:
    assert_told(read(text, lang="en"), wanted)
