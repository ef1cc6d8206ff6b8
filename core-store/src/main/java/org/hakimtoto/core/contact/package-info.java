/// People who are told about a child's case: how, when, in which words, or not at all. Pure.
@NullMarked
package org.hakimtoto.core.contact;

import org.jspecify.annotations.NullMarked;
