/// What a house is for, a trial or children, and what stands before it is for children.
@NullMarked
package org.hakimtoto.gateway.cli.purpose;

import org.jspecify.annotations.NullMarked;
