/**
 * Files on their way to the services and from them, and how they fare there: bodies of any size pass through in both
 * directions as fast as the slower side takes them.
 */
@NullMarked
package org.entente.gateway.imports;

import org.jspecify.annotations.NullMarked;
