/// Reports about a chief or an officer: what they say, and which office may know of them.
@NullMarked
package org.hakimtoto.core.conduct;

import org.jspecify.annotations.NullMarked;
