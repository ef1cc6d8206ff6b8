/// What a port lets in: the head of a request and how long it may take, before a route is looked
/// for.
@NullMarked
package org.hakimtoto.gateway.http.edge;

import org.jspecify.annotations.NullMarked;
