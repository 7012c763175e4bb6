"""When an English sentence says it was: three examples of each way of dating."""
# ruff: noqa: E501 (a sentence stays on one line)

from tests.claims.expected import Examples, Wanted, assert_told, each_example
from tests.claims.reading_helpers import read

# Published on 2019-05-06, a Monday.
# fmt: off
EXAMPLES: Examples = {
    'weekday': [
        ('The SDF captured Susah on Saturday.', [('capture', {'when': ('2019-05-04', '2019-05-04'), 'basis': 'relative'})]),
        ('Coalition jets bombed Baghuz last Thursday.', [('strike', {'when': ('2019-05-02', '2019-05-02')})]),
        ('Border guards arrested three smugglers near Rabia on Sunday evening.', [('arrest', {'when': ('2019-05-05', '2019-05-05')})]),
    ],
    'month names': [
        ('Syrian troops captured Albu Kamal on 9 November 2017.', [('capture', {'when': ('2017-11-09', '2017-11-09'), 'basis': 'explicit'})]),
        ('The army retook Baaj on May 19, 2016.', [('capture', {'when': ('2016-05-19', '2016-05-19')})]),
        ('The SDF captured Hajin on the 14th of December 2018.', [('capture', {'when': ('2018-12-14', '2018-12-14')})]),
    ],
    'month abbreviations': [
        ('The SDF captured Susah on Jan. 17, 2019.', [('capture', {'when': ('2019-01-17', '2019-01-17')})]),
        ('Israeli jets bombed a convoy near Albu Kamal on 3 Feb 2019.', [('strike', {'when': ('2019-02-03', '2019-02-03')})]),
        ('The Qaim crossing was closed on Sept. 30.', [('crossing_status', {'start': '2018-09-30'})]),
    ],
    'Levantine month names': [
        ('The army captured Al-Qaim on 3 Tishreen al-Thani 2017.', [('capture', {'when': ('2017-11-03', '2017-11-03')})]),
        ('The SDF captured Baghuz on 23 Adhar 2019.', [('capture', {'when': ('2019-03-23', '2019-03-23')})]),
        ('Jets bombed Hajin on 12 Kanun al-Awwal 2018.', [('strike', {'when': ('2018-12-12', '2018-12-12')})]),
    ],
    'Hijri': [
        ('Gunmen attacked a post near Baaj on 15 Ramadan 1439.', [('clash', {'when': ('2018-05-30', '2018-05-30')})]),
        ('The PMF captured Baaj on 9 Ramadan 1438.', [('capture', {'when': ('2017-06-04', '2017-06-04')})]),
        ('The coalition bombed Hajin on 3 Muharram 1440 AH.', [('strike', {'when': ('2018-09-13', '2018-09-13')})]),
    ],
    '4th of this month': [
        ('Jets bombed Albu Kamal on the 4th of this month.', [('strike', {'when': ('2019-05-04', '2019-05-04')})]),
        ('On the second of this month border guards arrested two smugglers in Rabia.', [('arrest', {'when': ('2019-05-02', '2019-05-02')})]),
        ('ISIS attacked Akashat on the 27th of last month.', [('clash', {'when': ('2019-04-27', '2019-04-27')})]),
    ],
    'last March 26': [
        ('The SDF captured Baghuz last March 23.', [('capture', {'when': ('2019-03-23', '2019-03-23')})]),
        ('Iraqi jets bombed Susah on 31 December last.', [('strike', {'when': ('2018-12-31', '2018-12-31')})]),
        ('The army closed the Rabia crossing last June.', [('crossing_status', {'start': '2018-06'})]),
    ],
    'early November': [
        ('The army captured Al-Qaim in early November 2017.', [('capture', {'when': ('2017-11-01', '2017-11-10')})]),
        ('Jets bombed Hajin in mid-October 2018.', [('strike', {'when': ('2018-10-11', '2018-10-20')})]),
        ('ISIS attacked Akashat in late April.', [('clash', {'when': ('2019-04-21', '2019-04-30')})]),
    ],
    'seasons': [
        ('ISIS captured Al-Qaim in the summer of 2014.', [('capture', {'when': ('2014-22', '2014-22')})]),
        ('The PMF captured Baaj in spring 2017.', [('capture', {'when': ('2017-21', '2017-21')})]),
        ('The SDF launched an offensive on Hajin last autumn.', [('operation', {'start': '2018-23'})]),
    ],
    'yesterday': [
        ('Jets bombed Susah yesterday.', [('strike', {'when': ('2019-05-05', '2019-05-05'), 'basis': 'relative'})]),
        ('Yesterday evening the border guards arrested four infiltrators near Sinjar.', [('arrest', {'when': ('2019-05-05', '2019-05-05')})]),
        ('The army clashed with gunmen in Baaj the day before yesterday.', [('clash', {'when': ('2019-05-04', '2019-05-04')})]),
    ],
    'two days ago': [
        ('The PMF shelled Hajin two days ago.', [('strike', {'when': ('2019-05-04', '2019-05-04')})]),
        ('A week ago the army reopened the Rabia crossing.', [('crossing_status', {'start': '2019-04-29'})]),
        ('ISIS captured Al-Qaim five years ago.', [('capture', {'start': '2014'})]),
    ],
    'earlier and later': [
        ('The SDF captured Hajin on May 2, 2019. Three weeks earlier, ISIS attacked Baghuz.', [('clash', {'when': ('2019-04-11', '2019-04-11')})]),
        ('The army captured Al-Qaim on November 3, 2017. Jets had bombed Albu Kamal ten days before.', [('strike', {'when': ('2017-10-24', '2017-10-24')})]),
        ('The Rabia crossing was closed on April 1, 2019. Two months later it reopened.', [('crossing_status', {'start': '2019-04-01'}), ('crossing_status', {'start': '2019-06'})]),
    ],
    'since': [
        ('The PMF has held Al-Qaim since November 2017.', [('control', {'when': ('2017-11', '..')})]),
        ('Since last Wednesday the army has deployed two brigades in Rabia.', [('presence', {'when': ('2019-05-01', '..')})]),
        ('The Walid crossing has been closed since 2015.', [('crossing_status', {'when': ('2015', '..')})]),
    ],
    'until': [
        ('ISIS controlled Hajin until December 2018.', [('control', {'when': (None, '2018-12'), 'stance': 'ended'})]),
        ('The army held the Rabia crossing until 10 June 2014.', [('control', {'when': (None, '2014-06-10')})]),
        ('The Qaim crossing will stay closed until the end of June 2019.', [('crossing_status', {'end': '2019-06-30'})]),
    ],
    'night of X to Y': [
        ('Israeli jets bombed a base near Albu Kamal on the night of 17 to 18 June 2018.', [('strike', {'when': ('2018-06-17', '2018-06-18')})]),
        ('Drones bombed a convoy near Al-Qaim on the night of Friday to Saturday.', [('strike', {'when': ('2019-05-03', '2019-05-04')})]),
        ('Guards arrested six smugglers near Rabia overnight Saturday to Sunday.', [('arrest', {'when': ('2019-05-04', '2019-05-05')})]),
    ],
    'ranges of days': [
        ('The army searched the villages of Baaj between 3 and 6 April 2019.', [('operation', {'when': ('2019-04-03', '2019-04-06')})]),
        ('The SDF fought ISIS in Hajin from October 2018 to December 2018.', [('clash', {'when': ('2018-10', '2018-12')})]),
        ('The Rabia crossing was closed from 2014 to 2017.', [('crossing_status', {'when': ('2014', '2017')})]),
    ],
    'weekend, week, month': [
        ('Jets bombed Susah over the weekend.', [('strike', {'when': ('2019-05-04', '2019-05-05')})]),
        ('ISIS attacked Akashat last week.', [('clash', {'when': ('2019-04-29', '2019-05-05')})]),
        ('Border guards arrested nine smugglers near Rabia last month.', [('arrest', {'when': ('2019-04', '2019-04')})]),
    ],
}
# fmt: on


@each_example(EXAMPLES)
def test_each_form_is_read(text: str, wanted: Wanted) -> None:
    assert_told(read(text, lang="en"), wanted)
