/// The case file at the desk: who has it, what may be done, its texts, cases that look alike, its
/// page on paper.
@NullMarked
package org.hakimtoto.lab.acceptance.casefile;

import org.jspecify.annotations.NullMarked;
