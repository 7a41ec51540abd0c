/**
 * GraphQL over HTTP: which requests are taken, in which media types, and with which status they are answered.
 */
@NullMarked
package org.entente.gateway.graphql;

import org.jspecify.annotations.NullMarked;
