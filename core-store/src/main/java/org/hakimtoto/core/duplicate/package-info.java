/// Reports that may be of one child and one happening: found and explained here, joined only by an
/// officer.
@NullMarked
package org.hakimtoto.core.duplicate;

import org.jspecify.annotations.NullMarked;
