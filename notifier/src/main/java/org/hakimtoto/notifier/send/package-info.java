/// One text on its way to a carrier: claimed, looked at once more, handed over once, settled.
@NullMarked
package org.hakimtoto.notifier.send;

import org.jspecify.annotations.NullMarked;
