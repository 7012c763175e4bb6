"""The steps from a sentence to its claims; ``geo.claims.read`` calls them in order.

``text`` lays the sentences out. On it stand ``speech`` (who says it), ``when``, ``where``, ``who``
and ``what``; then ``how`` it is put and the figures of each claim; last come ``drafts``, where an
article's claims are set beside each other. A step may only import what is named before it here.
"""
