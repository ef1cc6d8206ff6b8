/// A proxy of ours between a program and one of its stores, which makes the line between them as
/// bad as lines become: slow, silent, cut, or gone at the very moment when an answer was due.
@NullMarked
package org.hakimtoto.lab.proxy;

import org.jspecify.annotations.NullMarked;
