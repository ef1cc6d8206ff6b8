/// What a person reports about a child, and how urgent that is. Pure.
@NullMarked
package org.hakimtoto.core.report;

import org.jspecify.annotations.NullMarked;
