@NullMarked
package org.hakimtoto.notifier.link;

import org.jspecify.annotations.NullMarked;
