"""From the SQLite file to counts and Jaccard of all pairs, as an analyst would: fetchall, sparse matrix, product."""

import json
import sqlite3
import sys
import time

import numpy
from scipy import sparse

begin = time.perf_counter()
db = sqlite3.connect(sys.argv[1])
rows = db.execute("SELECT organisation_id, instrument_id FROM participation WHERE instrument_id IS NOT NULL").fetchall()
read = time.perf_counter()
size = int(sys.argv[2])
pairs = numpy.array(rows, dtype=numpy.int64)
incidence = sparse.csr_matrix((numpy.ones(len(pairs), dtype=numpy.int32), (pairs[:, 0], pairs[:, 1] - 1)), shape=(pairs[:, 0].max() + 1, size))
incidence.data[:] = 1
shared = (incidence.T @ incidence).toarray()
sizes = shared.diagonal()
together = sizes[:, None] + sizes[None, :] - shared
jaccard = numpy.divide(shared, together, out=numpy.zeros(shared.shape), where=together > 0)
end = time.perf_counter()
upper = numpy.triu_indices(size, 1)
print(
    json.dumps(
        {
            "seconds": end - begin,
            "reading": read - begin,
            "participations": len(rows),
            "shared": int(shared[upper].sum()),
            "jaccard": float(jaccard[upper].sum()),
        }
    )
)
