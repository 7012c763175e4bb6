"""What an exported file tells of each claim, in the reader's words.

Known to the command line as well: nothing here may import Streamlit.
"""

from geo.board import Board
from geo.export.cover import Teller, Told
from geo.screen.claim.card import published_phrase
from geo.screen.claim.sentences import sentence, told_by
from geo.screen.words import Words, sentence_of_ours


def teller(board: Board, words: Words) -> Teller:
    """Tells any claim of the board by its id: kind, stance, sentence, speaker and days."""

    def told(claim_id: str) -> Told:
        claim = board.claims[claim_id]
        kind, stance = words.of("kind", claim.kind.value), words.of("stance", claim.stance.value)
        published = published_phrase(board.articles[claim.article], words)
        lines = (
            sentence(claim, words, board.actor_names),
            told_by(claim, words, board.actor_names),
            f"{words('published')}: {published}.",
        )
        ours = tuple(sentence_of_ours(line, words) for line in lines)
        return Told(f"{kind}{words.comma}{stance}", ours)

    return told
