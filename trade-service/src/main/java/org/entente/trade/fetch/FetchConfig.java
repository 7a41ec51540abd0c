package org.entente.trade.fetch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where publishers are asked, how fast, and how much of an answer is taken. Keys come from the environment only. */
@ConfigMapping(prefix = "entente.fetch")
public interface FetchConfig {
    /**
     * The hosts that may be asked; a host with a local address needs the class of the address behind it:
     * {@code 127.0.0.1=loopback}, {@code mirror.example=private}. Only a loopback host may be asked without TLS.
     */
    @WithDefault("comtradeapi.un.org,api.imf.org")
    List<AllowedHost> hosts();

    /** Where answers wait until they are imported; the system's temporary directory when not set. */
    Optional<Path> folder();

    /** Largest answer, bytes. The default, 1 GiB, is three times Comtrade's largest: 250,000 records of 1,300 bytes. */
    @WithDefault("1073741824")
    long maxBytes();

    /** How long a connection may take. */
    @WithDefault("10s")
    Duration connectTimeout();

    /** How long a publisher may think before its answer begins; Comtrade takes minutes for a large reporter. */
    @WithDefault("3m")
    Duration readTimeout();

    /** How often one request is sent, the first time included. */
    @WithDefault("6")
    int tries();

    /** The wait before the second try when the publisher does not name one; doubled before each further try. */
    @WithDefault("5s")
    Duration firstWait();

    /** The longest a fetch waits, whoever asks for it; when more is asked for it pauses and is to be resumed. */
    @WithDefault("1h")
    Duration longestWait();

    /** How many fetches of one publisher may wait for the one that runs. */
    @WithDefault("20")
    int maxQueued();

    /** How many reporters times periods one fetch may name. */
    @WithDefault("2000")
    int maxUnits();

    /** UN Comtrade. */
    Comtrade comtrade();

    /** The International Monetary Fund. */
    Imf imf();

    /** A publisher's API: where it is, with which key and how fast it may be asked. */
    interface Api {
        /** Its address. */
        URI url();

        /** Subscription key, a secret: in no message, no log and no view. */
        Optional<String> key();

        /** The least time between two requests. */
        Duration pause();

        /** Requests a day, UTC, of all replicas together. */
        int callsPerDay();
    }

    /** UN Comtrade's API. */
    interface Comtrade extends Api {
        @Override
        @WithDefault("https://comtradeapi.un.org")
        URI url();

        /** From {@code ENTENTE_FETCH_COMTRADE_KEY}; nothing is fetched without it. */
        @Override
        Optional<String> key();

        /** Bursts are answered with 429 and "try again in 2 seconds". */
        @Override
        @WithDefault("2s")
        Duration pause();

        /** What a free key allows. */
        @Override
        @WithDefault("500")
        int callsPerDay();

        /** Records one answer may hold: 100,000 with a free key, 250,000 with a premium one. */
        @WithDefault("100000")
        int recordLimit();
    }

    /** The IMF's SDMX API. */
    interface Imf extends Api {
        @Override
        @WithDefault("https://api.imf.org")
        URI url();

        /** From {@code ENTENTE_FETCH_IMF_KEY}; the public data sets need none. */
        @Override
        Optional<String> key();

        /** Ten requests in five seconds are allowed. */
        @Override
        @WithDefault("600ms")
        Duration pause();

        /** No daily limit is published; this one is ours, out of courtesy. */
        @Override
        @WithDefault("5000")
        int callsPerDay();
    }
}
