/// Sends the events of cases to another system, over HTTP.
@NullMarked
package org.hakimtoto.gateway.link;

import org.jspecify.annotations.NullMarked;
