package org.entente.trade.product;

import java.util.List;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.release.Release;

/**
 * How the lines of a report were carried over to another edition, and what was left behind.
 *
 * @param path the editions passed, first and last included; only those two when no table leads from one to the other
 * @param releases the correlation tables, in the order of the path; empty when none leads there
 * @param method the tables and the rule in words
 * @param unconverted what stays under its old code, US dollars; the lines carried over and this add up to all lines
 * @param left the products that it is made of, the most valuable first
 */
public record ProductConversion(
        List<Classification> path, List<Release> releases, String method, Figure unconverted, List<Left> left) {
    public ProductConversion {
        path = List.copyOf(path);
        releases = List.copyOf(releases);
        left = List.copyOf(left);
    }

    /**
     * What is left of a product.
     *
     * @param product under its old code
     * @param value US dollars; less than the report has of it when the rest was carried over
     */
    public record Left(ProductKey product, Figure value) {}

    /**
     * What is wanted.
     *
     * @param edition to carry the lines over to
     * @param split what is assumed of products that were taken apart
     */
    public record Wish(Classification edition, SplitMethod split) {}

    /** Tells how a product's figure came to be. */
    public interface Derivation {
        /** The value or net weight of a product as a derived figure, with its method and inputs. */
        Figure explain(Figure figure, LevelSum product);
    }
}
