/// Every fault of a configuration, without its values.
@NullMarked
package org.hakimtoto.gateway.config;

import org.jspecify.annotations.NullMarked;
