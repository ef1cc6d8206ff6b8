/// What whoever looks over offices asks: who is behind, how it runs, what became of texts.
@NullMarked
package org.hakimtoto.gateway.api.supervision;

import org.jspecify.annotations.NullMarked;
