/// How the house calls strangers over HTTP.
@NullMarked
package org.hakimtoto.gateway.http;

import org.jspecify.annotations.NullMarked;
