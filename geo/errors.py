"""What the user gave us and we cannot use: one clear sentence, never a traceback."""


class InputError(ValueError):
    """Bad input from a user: a file, a value or an address.

    The message is one sentence that names the file or option, quotes the value and says what
    would be right. The command line prints it and exits with 2; the app shows it as a message.

    Attributes:
        code: Names a common fault, so that the app can say it in the reader's language; or empty.
        values: What that sentence names, by field.
    """

    def __init__(self, message: str, code: str = "", **values: str) -> None:
        super().__init__(message)
        self.code = code
        self.values = values
