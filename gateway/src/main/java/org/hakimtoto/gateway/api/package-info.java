/// The API for CJIMS, registries and tools: `/v1` on the operations port, as `api/openapi.yaml`
/// says. Here its parts are put together: `endpoint` lets a request in and checks it and its answer
/// against the contract, `operation` is what all operations are written in, and `cases` and
/// `registers` are the operations.
@NullMarked
package org.hakimtoto.gateway.api;

import org.jspecify.annotations.NullMarked;
