/**
 * The built-in dossier of Azerbaijan and Japan: facts with their sources, in the product's own formats, loaded on the
 * first start through the same public door that every other import takes.
 */
@NullMarked
package org.entente.launcher.sample;

import org.jspecify.annotations.NullMarked;
