/// What goes to another system about a case, and how: envelope, payload, signature, retries. Pure;
/// the shell that sends is in the gateway.
@NullMarked
package org.hakimtoto.notifier.link;

import org.jspecify.annotations.NullMarked;
