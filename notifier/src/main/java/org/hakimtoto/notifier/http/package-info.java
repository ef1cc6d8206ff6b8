/// What every HTTP call of ours to a stranger needs: answers are capped, waits are bounded.
@NullMarked
package org.hakimtoto.notifier.http;

import org.jspecify.annotations.NullMarked;
