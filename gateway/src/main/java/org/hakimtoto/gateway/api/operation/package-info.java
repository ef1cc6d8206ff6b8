/// What an operation of the contract is written in: its request, its answer or problem, and what it
/// needs of the store.
@NullMarked
package org.hakimtoto.gateway.api.operation;

import org.jspecify.annotations.NullMarked;
