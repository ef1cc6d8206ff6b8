@NullMarked
package org.hakimtoto.lab.goals;

import org.jspecify.annotations.NullMarked;
