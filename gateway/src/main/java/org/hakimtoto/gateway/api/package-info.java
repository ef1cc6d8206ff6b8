/// The API for CJIMS, registries and tools: `/v1` on the operations port, as `api/openapi.yaml`
/// says. What goes in and what comes out is checked against that contract; what it means is a pure
/// function or a command on a case.
@NullMarked
package org.hakimtoto.gateway.api;

import org.jspecify.annotations.NullMarked;
