"""Stance and speaker in English: three examples of each form."""
# ruff: noqa: E501 (a sentence stays on one line)

from tests.claims.expected import Examples, Wanted, assert_told, each_example
from tests.claims.reading_helpers import read

# Published on 2019-05-06, a Monday.
# fmt: off
EXAMPLES: Examples = {
    'denial': [
        ('The PMF denied that it had deployed in Susah.', [('presence', {'stance': 'denied'})]),
        ('A border guard spokesman denied the closure of the Rabia crossing.', [('crossing_status', {'stance': 'denied'})]),
        ('There are no Iraqi troops in Albu Kamal, the ministry said.', [('presence', {'stance': 'denied'})]),
    ],
    'denial ends at but': [
        ('The PMF denied that it had entered Hajin but said it was deployed in Al-Qaim.', [('operation', {'stance': 'denied'}), ('presence', {'stance': 'asserted'})]),
        ('The Rabia crossing is not open, but trucks are crossing at Al-Qaim.', [('crossing_status', {'stance': 'denied'}), ('crossing_status', {'stance': ('asserted', 'ongoing')})]),
        ('The SDF did not hand over detainees to the army, but it opened the Semalka crossing.', [('transfer', {'stance': 'denied'}), ('crossing_status', {'stance': 'asserted'})]),
    ],
    'denial ends at rather/instead': [
        ('The army did not capture Baghuz; rather, it withdrew from Susah.', [('capture', {'stance': 'denied'}), ('operation', {'stance': 'asserted'})]),
        ('The guards did not close the Rabia crossing. Instead they set up a checkpoint in Sinjar.', [('crossing_status', {'stance': 'denied'}), ('post', {'stance': 'asserted'})]),
        ('The PMF are not in Hajin but rather control Albu Kamal.', [('presence', {'stance': 'denied'}), ('control', {'stance': 'asserted'})]),
    ],
    "denial ends at 'and that'": [
        ('The commander denied that his men had left Rabia and said that they control the crossing.', [('control', {'stance': 'asserted'})]),
        ('The ministry denied that the Qaim crossing was closed, adding that the army holds Akashat.', [('crossing_status', {'stance': 'denied'}), ('control', {'stance': 'asserted'})]),
        ('The PMF denied that it had crossed into Syria, stressing that its fighters are deployed in Al-Qaim.', [('presence', {'stance': 'asserted'})]),
    ],
    'plans': [
        ('Iraq plans to reopen the Rabia crossing.', [('crossing_status', {'stance': 'planned'})]),
        ('The army will deploy two brigades in Sinjar next month.', [('presence', {'stance': 'planned'})]),
        ('Baghdad intends to build a wall on the Syrian border.', [('fortification', {'stance': 'planned'})]),
    ],
    'conditions': [
        ('The Rabia crossing will reopen if the SDF withdraws.', [('crossing_status', {'stance': 'condition'})]),
        ('The PMF will not leave Al-Qaim unless the army deploys there.', [('operation', {'stance': 'condition', 'actors': {'pmf': 'actor'}})]),
        ('Iraq will build a wall near Rabia once the funds arrive.', [('fortification', {'stance': 'condition'})]),
    ],
    'lost against held': [
        ('The army recaptured Al-Qaim from ISIS.', [('capture', {'actors': {'iraqi_army': 'actor', 'isis': 'against'}})]),
        ('ISIS lost control of Albu Kamal.', [('control', {'stance': 'ended', 'actors': {'isis': 'actor'}})]),
        ('The SDF still holds Baghuz.', [('control', {'stance': 'ongoing', 'actors': {'sdf': 'actor'}})]),
    ],
    'who speaks after he added': [
        ('Colonel Salim Nasser of the border guard said a wall was built near Rabia. He added that the army controls Sinjar.', [('control', {'record': 'named', 'speaker': 'Colonel Salim Nasser of the border guard'})]),
        ('A security source said jets bombed Susah. The source added that ISIS attacked Akashat.', [('clash', {'record': 'anonymous'})]),
        ('The defence ministry said in a statement that the army captured Baaj. It added that troops deployed in Sinjar.', [('presence', {'record': 'institutional'})]),
    ],
    'the outlet resumes': [
        ('Colonel Salim Nasser said the army controls Sinjar.\n\nISIS attacked Akashat on Friday.', [('clash', {'record': 'outlet'})]),
        ('"We hold Rabia," said Colonel Salim Nasser. The SDF captured Baghuz in March.', [('control', {'record': 'named'}), ('capture', {'record': 'outlet'})]),
        ('Residents said the PMF deployed in Al-Qaim. The Qaim crossing was closed in 2014.', [('presence', {'record': 'collective'}), ('crossing_status', {'record': 'outlet'})]),
    ],
    'chains': [
        ('Rudaw reported, citing a security source, that the PMF deployed in Sinjar.', [('presence', {'record': 'anonymous', 'via': 'Rudaw'})]),
        ('State television, quoting a security source, said the army captured Baaj.', [('capture', {'record': 'anonymous', 'via': 'State television'})]),
        ('SANA quoted the foreign ministry as saying that the army holds Albu Kamal.', [('control', {'record': 'institutional', 'via': 'SANA'})]),
    ],
    'chains of three': [
        ('Reuters quoted Rudaw as citing a security source who said the PMF deployed in Sinjar.', [('presence', {'record': 'anonymous'})]),
        ('According to a report by Al Jazeera quoting Syrian activists, the SDF opened the Semalka crossing.', [('crossing_status', {'record': 'collective', 'via': 'Al Jazeera'})]),
        ('An army officer told Reuters, as carried by the daily Al-Mada, that troops deployed in Rabia.', [('presence', {'record': 'anonymous'})]),
    ],
    'quotes within quotes': [
        ('"The army told us \'we hold Rabia\'," mayor Karim Jasim said.', [('control', {'record': ('institutional', 'named')})]),
        ('Karim Jasim, the mayor, said: "The PMF commander told me: \'Our men hold Al-Qaim\'."', [('control', {'actors': {'pmf': 'actor'}})]),
        ('"He said, \'The crossing at Rabia is closed\'," a trader recalled.', [('crossing_status', {'record': 'anonymous'})]),
    ],
    'a speaker named later': [
        ('"We hold Rabia," he said. "Our men deployed in Sinjar too," added Colonel Salim Nasser.', [('control', {'record': 'named'}), ('presence', {'record': 'named'})]),
        ('"The army deployed in Baaj," the mayor said. "ISIS attacked Akashat," Karim Jasim, the mayor of Baaj, added.', [('presence', {'record': 'named'}), ('clash', {'record': 'named'})]),
        ('An official said the Rabia crossing is closed. Salim Nasser, who runs the crossing, said the army controls it.', [('control', {'record': 'named'})]),
    ],
    'officials said': [
        ('Officials said the army deployed in Rabia.', [('presence', {'record': 'anonymous'})]),
        ('Two Iraqi officials said the Qaim crossing was closed.', [('crossing_status', {'record': 'anonymous'})]),
        ('Local officials told the agency that ISIS attacked Akashat.', [('clash', {'record': 'anonymous'})]),
    ],
}
# fmt: on


@each_example(EXAMPLES)
def test_each_form_is_read(text: str, wanted: Wanted) -> None:
    assert_told(read(text, lang="en"), wanted)
