@NullMarked
package org.hakimtoto.gateway.link;

import org.jspecify.annotations.NullMarked;
