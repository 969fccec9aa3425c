# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Tidegate authors
"""One CA and the certificates of a test cluster, made by openssl one after the other (a shared serial file does not bear two at once)."""
import subprocess
from pathlib import Path


def _openssl(*arguments: str) -> None:
    result = subprocess.run(["openssl", *arguments], capture_output=True, text=True, timeout=60)
    if result.returncode != 0:
        raise RuntimeError(f"openssl {arguments[0]}: {result.stderr.strip()[-300:]}")


class Authority:
    def __init__(self, directory: Path):
        self.directory = directory
        directory.mkdir(parents=True, exist_ok=True)
        self.certificate = directory / "ca.crt"
        self._key = directory / "ca.key"
        _openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "365", "-subj", "/CN=tidegate-test-ca",
                 "-keyout", str(self._key), "-out", str(self.certificate))

    def issue(self, name: str, subject: str, names: str = "") -> tuple[Path, Path]:
        """Certificate and key files; `names`: "IP:127.0.0.1,DNS:localhost" for a server."""
        key, request, certificate = (self.directory / f"{name}.{end}" for end in ("key", "csr", "crt"))
        _openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", subject, "-keyout", str(key), "-out", str(request))
        extension = self.directory / f"{name}.ext"
        extension.write_text(f"subjectAltName={names}\n" if names else "extendedKeyUsage=clientAuth\n")
        _openssl("x509", "-req", "-in", str(request), "-CA", str(self.certificate), "-CAkey", str(self._key), "-CAcreateserial",
                 "-days", "365", "-extfile", str(extension), "-out", str(certificate))
        return certificate, key

    def signing_pair(self) -> tuple[Path, Path]:
        """Private and public key for service accounts."""
        private, public = self.directory / "sa.key", self.directory / "sa.pub"
        _openssl("genrsa", "-out", str(private), "2048")
        _openssl("rsa", "-in", str(private), "-pubout", "-out", str(public))
        return private, public
