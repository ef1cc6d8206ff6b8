/// What may be done to a case, a file a noun: [CaseRules] is the front, and reads like a table of
/// contents. Pure.
@NullMarked
package org.hakimtoto.core.caserules;

import org.jspecify.annotations.NullMarked;
