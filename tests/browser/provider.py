"""A small OpenID Connect provider on loopback: it asks who you are, and believes it.

The code flow with PKCE as OpenID Connect Core 1.0 and RFC 7636 tell it. A code serves once, for the
client, the address and the verifier that asked for it; identity tokens are signed with RS256.
"""

import base64
import hashlib
import json
import secrets
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import RSAKey

CLIENT, SECRET = "frontier", "not much of a secret"
_VALID_S = 300


class Provider:
    """Who may sign in, and which codes are out."""

    def __init__(self, accounts: Mapping[str, Mapping[str, object]]) -> None:
        self.accounts = accounts
        self.key = RSAKey.generate_key(2048, parameters={"kid": "one"})
        self.issuer = ""
        self.codes: dict[str, dict[str, str]] = {}

    def metadata(self) -> dict[str, object]:
        return {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{self.issuer}/token",
            "jwks_uri": f"{self.issuer}/keys",
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256"],
            "code_challenge_methods_supported": ["S256"],
        }

    def choose(self, asked: Mapping[str, str]) -> str:
        """A page with the accounts, each a way back to who asked."""
        links = []
        for name in self.accounts:
            code = secrets.token_urlsafe(16)
            self.codes[code] = {**asked, "account": name}
            back = urlencode({"code": code, "state": asked["state"]})
            links.append(f'<p><a href="{escape(asked["redirect_uri"])}?{back}">{name}</a></p>')
        return f"<!doctype html><title>Who are you?</title>{''.join(links)}"

    def token(self, given: Mapping[str, str], client: str) -> dict[str, object]:
        """What a code is worth.

        Raises:
            ValueError: It is worth nothing: unknown, used, or another's.
        """
        asked = self.codes.pop(given.get("code", ""), None)
        digest = hashlib.sha256(given.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        if (
            asked is None
            or client != f"{CLIENT}:{SECRET}"
            or given.get("redirect_uri") != asked["redirect_uri"]
            or challenge != asked["code_challenge"]
        ):
            raise ValueError("invalid_grant")
        now = int(time.time())
        claims = {
            "iss": self.issuer, "aud": CLIENT, "iat": now, "exp": now + _VALID_S,
            "nonce": asked["nonce"], **self.accounts[asked["account"]],
        }  # fmt: skip
        signed = jwt.encode({"alg": "RS256", "kid": "one"}, claims, self.key)
        access = secrets.token_urlsafe(16)
        return {"access_token": access, "token_type": "Bearer", "id_token": signed}


@contextmanager
def provider(accounts: Mapping[str, Mapping[str, object]]) -> Iterator[Provider]:
    """A provider that runs as long as it is needed; ``issuer`` is its address."""
    one = Provider(accounts)

    class Answers(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            asked = {name: values[0] for name, values in parse_qs(parts.query).items()}
            if parts.path == "/.well-known/openid-configuration":
                self.say(json.dumps(one.metadata()))
            elif parts.path == "/keys":
                self.say(json.dumps({"keys": [one.key.as_dict(private=False)]}))
            elif parts.path == "/authorize" and asked.get("client_id") == CLIENT:
                self.say(one.choose(asked), kind="text/html")
            else:
                self.say("{}", 404)

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            given = {name: values[0] for name, values in parse_qs(body).items()}
            client = base64.b64decode(self.headers.get("Authorization", " ").split(" ")[1]).decode()
            try:
                self.say(json.dumps(one.token(given, client)))
            except ValueError as error:
                self.say(json.dumps({"error": str(error)}), 400)

        def say(self, text: str, status: int = 200, kind: str = "application/json") -> None:
            data = text.encode()
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: object) -> None:
            """Says nothing: the test does."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    one.issuer = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield one
    finally:
        server.shutdown()
        server.server_close()
