package org.entente.trade.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The publishers' lists of countries as they were last imported. */
@ApplicationScoped
public class CountryListService {
    private final CountryListRepository lists;

    CountryListService(CountryListRepository lists) {
        this.lists = lists;
    }

    /** The entries of each list, by code; nothing for a list that was not imported. One statement. */
    @Transactional
    public Map<CountryList, List<CountryEntry>> byLists(Set<CountryList> wanted) {
        return lists.byLists(wanted);
    }
}
