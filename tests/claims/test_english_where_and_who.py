"""Roles, sides and places in English: three examples of each form."""
# ruff: noqa: E501 (a sentence stays on one line)

from tests.claims.expected import Examples, Wanted, assert_told, each_example
from tests.claims.reading_helpers import read

# Published on 2019-05-06, a Monday.
# fmt: off
EXAMPLES: Examples = {
    'roles': [
        ('The army, backed by coalition jets, captured Baaj from ISIS.', [('capture', {'actors': {'iraqi_army': 'actor', 'coalition': 'supported_by', 'isis': 'against'}})]),
        ('The SDF arrested two ISIS members in Shaddadi with help from the coalition.', [('arrest', {'actors': {'sdf': 'actor', 'isis': 'against', 'coalition': 'supported_by'}})]),
        ('Border guards run joint patrols with the Peshmerga near Faysh Khabur.', [('patrol', {'actors': {'iraqi_border_guard': 'actor', 'peshmerga': 'with'}})]),
    ],
    'passive and victim roles': [
        ('A PMF base near Al-Qaim was bombed by Israeli jets.', [('strike', {'actors': {'israel': 'actor', 'pmf': 'against'}})]),
        ('Hajin was captured by the SDF.', [('capture', {'actors': {'sdf': 'actor'}})]),
        ('Three border guards were killed in an ISIS attack near Akashat.', [('casualties', {'actors': {'isis': 'actor', 'iraqi_border_guard': 'against'}})]),
    ],
    'sides': [
        ('Iraqi border guards set up checkpoints along the frontier.', [('post', {'side': 'iraq'})]),
        ('The SDF deployed along the Iraqi border.', [('presence', {'side': 'syria'})]),
        ('The army deployed troops on the Iraqi side of the border near Rabia.', [('presence', {'side': 'iraq'})]),
    ],
    'shared holders': [
        ('Control of the Rabia crossing is shared by the army and the PMF.', [('control', {'grouped': True}), ('control', {'grouped': True})]),
        ('The SDF, the Syrian army and the PMF share control of the border strip.', [('control', {'grouped': True}), ('control', {'grouped': True}), ('control', {'grouped': True})]),
        ('Power over Sinjar is divided between the PMF and the Peshmerga.', [('control', {'grouped': True}), ('control', {'grouped': True})]),
    ],
    'separate holders': [
        ('The SDF holds the east bank of the Euphrates and the Syrian army holds the west bank.', [('control', {'actors': {'sdf': 'actor'}}), ('control', {'actors': {'saa': 'actor'}})]),
        ('The SDF controls Hajin and the Syrian army Albu Kamal.', [('control', {'actors': {'sdf': 'actor'}}), ('control', {'actors': {'saa': 'actor'}})]),
        ('The PMF controls Al-Qaim, while the army holds Rabia.', [('control', {'actors': {'pmf': 'actor'}, 'places': ['al_qaim']}), ('control', {'actors': {'iraqi_army': 'actor'}, 'places': ['rabia']})]),
        ('The SDF holds the east bank of the Euphrates and the Syrian army the west bank.', [('control', {'actors': {'sdf': 'actor'}, 'places': ['east_euphrates']}), ('control', {'actors': {'saa': 'actor'}, 'places': ['west_euphrates']})]),
    ],
    'list coordination of places': [
        ('The PMF deployed in Nineveh and Anbar.', [('presence', {'places': ['nineveh', 'anbar'], 'extent': 'province'})]),
        ('The army opened posts in Rabia, Sinjar and Baaj.', [('post', {'places': ['rabia', 'sinjar', 'baaj'], 'extent': 'point'})]),
        ('The SDF holds Hajin, Susah, and Baghuz.', [('control', {'places': ['hajin', 'susah', 'baghuz']})]),
    ],
    'list coordination of actors': [
        ('Fatemiyoun, Zainabiyoun, and Kataib Hezbollah deployed in Albu Kamal.', [('presence', {'actors': {'fatemiyoun': 'actor', 'zainabiyoun': 'actor', 'kataib_hezbollah': 'actor'}})]),
        ('The army and the PMF captured Al-Qaim.', [('capture', {'actors': {'iraqi_army': 'actor', 'pmf': 'actor'}})]),
        ('Both the SDF and the Asayish run checkpoints in Shaddadi.', [('post', {'actors': {'sdf': 'actor', 'asayish': 'actor'}})]),
    ],
    'north of': [
        ('ISIS attacked a post north of Al-Qaim.', [('clash', {'places': ['al_qaim'], 'role': 'north'})]),
        ('The army deployed troops south-west of Sinjar.', [('presence', {'places': ['sinjar'], 'role': 'south_west'})]),
        ('Jets bombed a convoy to the east of Albu Kamal.', [('strike', {'places': ['al_bukamal'], 'role': 'east'})]),
    ],
    '20 km from': [
        ('Jets bombed a convoy 20 km from Albu Kamal.', [('strike', {'places': ['al_bukamal'], 'distance_km': 20.0})]),
        ('The PMF built a base 15 kilometres south of Al-Qaim.', [('presence', {'places': ['al_qaim'], 'role': 'south', 'distance_km': 15.0})]),
        ('ISIS attacked a village five miles from Baaj.', [('clash', {'places': ['baaj'], 'distance_km': 8.0})]),
    ],
    'between': [
        ('The army deployed between Rabia and Sinjar.', [('presence', {'places': ['rabia', 'sinjar'], 'extent': 'stretch', 'role': 'from'})]),
        ('ISIS controls the desert between Akashat and Al-Qaim.', [('control', {'places': ['akashat', 'al_qaim'], 'extent': 'stretch'})]),
        ('A trench was dug between Baaj and Sinjar.', [('fortification', {'places': ['baaj', 'sinjar'], 'extent': 'stretch'})]),
    ],
    'from to': [
        ('The wall runs from Rabia to Al-Qaim.', [('fortification', {'places': ['rabia', 'al_qaim'], 'extent': 'stretch'})]),
        ('The PMF deployed from Al-Qaim to Tanf.', [('presence', {'extent': 'stretch'})]),
        ('The SDF holds the strip from Semalka crossing as far as Baghuz.', [('control', {'places': ['semalka', 'baghuz'], 'extent': 'stretch'})]),
    ],
    'opposite': [
        ('The army deployed troops opposite Albu Kamal.', [('presence', {'places': ['al_bukamal'], 'role': 'opposite'})]),
        ('Guards built towers across from Baghuz.', [('fortification', {'places': ['baghuz'], 'role': 'opposite'})]),
        ('The PMF massed fighters facing the Syrian town of Yarubiyah.', [('presence', {'places': ['yaarubiyah'], 'role': 'opposite'})]),
    ],
    'near': [
        ('ISIS attacked a post near Akashat.', [('clash', {'places': ['akashat'], 'role': 'near'})]),
        ('Jets bombed a truck close to Susah.', [('strike', {'places': ['susah'], 'role': 'near'})]),
        ('The SDF built a base in the vicinity of Shaddadi.', [('presence', {'places': ['shaddadi'], 'role': 'near'})]),
    ],
    'last stretch': [
        ('The army controls the last stretch of the border.', [('control', {'extent': 'frontier', 'qualifier': 'last stretch'})]),
        ('ISIS still holds the last pocket on the frontier near Baghuz.', [('control', {'place': 'baghuz', 'stance': 'ongoing'})]),
        ('The guards fenced the northern section of the Syrian border.', [('fortification', {'extent': 'frontier', 'qualifier': 'northern section'})]),
    ],
    'metonymy': [
        ('Baghdad denied that it had closed the Rabia crossing.', [('crossing_status', {'stance': 'denied', 'actors': {'iraqi_gov': 'actor'}, 'record': 'institutional'})]),
        ('Damascus and Baghdad agreed to reopen the Qaim crossing.', [('coordination', {'bodies': {'syrian_gov', 'iraqi_gov'}})]),
        ('Ankara bombed Sinjar.', [('strike', {'actors': {'turkey': 'actor'}, 'places': ['sinjar']})]),
    ],
    'pronouns': [
        ('The PMF entered Al-Qaim on Friday. It controls the town.', [('control', {'actors': {'pmf': 'actor'}, 'places': ['al_qaim']})]),
        ('ISIS fighters attacked Akashat. They still hold it.', [('control', {'actors': {'isis': 'actor'}, 'places': ['akashat']})]),
        ('The SDF reached Baghuz. Its fighters set up checkpoints there.', [('post', {'actors': {'sdf': 'actor'}, 'places': ['baghuz']})]),
    ],
    'the area': [
        ('The army captured Akashat on Friday. ISIS still attacks the area.', [('clash', {'places': ['akashat']})]),
        ('Hajin lies on the Euphrates. The SDF controls this area.', [('control', {'places': ['hajin']})]),
        ('The Rabia crossing reopened on Friday. The army controls the crossing.', [('control', {'places': ['rabia_crossing']})]),
    ],
    'ambiguous actors': [
        ('Militias deployed in Al-Qaim.', [('presence', {'open_readings': True})]),
        ('The Kurdish forces control Sinjar.', [('control', {'open_readings': True})]),
        ('Regime forces and their allies captured Albu Kamal, while the army shelled Hajin.', [('strike', {'open_readings': True})]),
    ],
}
# fmt: on


@each_example(EXAMPLES)
def test_each_form_is_read(text: str, wanted: Wanted) -> None:
    assert_told(read(text, lang="en"), wanted)
