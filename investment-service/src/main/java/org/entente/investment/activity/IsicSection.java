package org.entente.investment.activity;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;

/** A section of ISIC revision 4 (United Nations, Statistical Papers M 4 rev. 4), with the divisions that it holds. */
@Description("A section of ISIC revision 4.")
public enum IsicSection {
    /** Agriculture, forestry and fishing: divisions 01 to 03. */
    @Description("Agriculture, forestry and fishing.")
    A("Agriculture, forestry and fishing", 1, 3),
    /** Mining and quarrying: divisions 05 to 09. */
    @Description("Mining and quarrying.")
    B("Mining and quarrying", 5, 9),
    /** Manufacturing: divisions 10 to 33. */
    @Description("Manufacturing.")
    C("Manufacturing", 10, 33),
    /** Electricity, gas, steam and air conditioning supply: divisions 35 to 35. */
    @Description("Electricity, gas, steam and air conditioning supply.")
    D("Electricity, gas, steam and air conditioning supply", 35, 35),
    /** Water supply, sewerage, waste management and remediation: divisions 36 to 39. */
    @Description("Water supply, sewerage, waste management and remediation.")
    E("Water supply, sewerage, waste management and remediation", 36, 39),
    /** Construction: divisions 41 to 43. */
    @Description("Construction.")
    F("Construction", 41, 43),
    /** Wholesale and retail trade, repair of motor vehicles: divisions 45 to 47. */
    @Description("Wholesale and retail trade, repair of motor vehicles.")
    G("Wholesale and retail trade, repair of motor vehicles", 45, 47),
    /** Transportation and storage: divisions 49 to 53. */
    @Description("Transportation and storage.")
    H("Transportation and storage", 49, 53),
    /** Accommodation and food service: divisions 55 to 56. */
    @Description("Accommodation and food service.")
    I("Accommodation and food service", 55, 56),
    /** Information and communication: divisions 58 to 63. */
    @Description("Information and communication.")
    J("Information and communication", 58, 63),
    /** Financial and insurance activities: divisions 64 to 66. */
    @Description("Financial and insurance activities.")
    K("Financial and insurance activities", 64, 66),
    /** Real estate activities: divisions 68 to 68. */
    @Description("Real estate activities.")
    L("Real estate activities", 68, 68),
    /** Professional, scientific and technical activities: divisions 69 to 75. */
    @Description("Professional, scientific and technical activities.")
    M("Professional, scientific and technical activities", 69, 75),
    /** Administrative and support service activities: divisions 77 to 82. */
    @Description("Administrative and support service activities.")
    N("Administrative and support service activities", 77, 82),
    /** Public administration, defence and compulsory social security: divisions 84 to 84. */
    @Description("Public administration, defence and compulsory social security.")
    O("Public administration, defence and compulsory social security", 84, 84),
    /** Education: divisions 85 to 85. */
    @Description("Education.")
    P("Education", 85, 85),
    /** Human health and social work: divisions 86 to 88. */
    @Description("Human health and social work.")
    Q("Human health and social work", 86, 88),
    /** Arts, entertainment and recreation: divisions 90 to 93. */
    @Description("Arts, entertainment and recreation.")
    R("Arts, entertainment and recreation", 90, 93),
    /** Other service activities: divisions 94 to 96. */
    @Description("Other service activities.")
    S("Other service activities", 94, 96),
    /** Activities of households as employers: divisions 97 to 98. */
    @Description("Activities of households as employers.")
    T("Activities of households as employers", 97, 98),
    /** Activities of extraterritorial organisations: divisions 99 to 99. */
    @Description("Activities of extraterritorial organisations.")
    U("Activities of extraterritorial organisations", 99, 99);

    private final String label;
    private final int firstDivision;
    private final int lastDivision;

    IsicSection(String label, int firstDivision, int lastDivision) {
        this.label = label;
        this.firstDivision = firstDivision;
        this.lastDivision = lastDivision;
    }

    /** The English name. */
    public String label() {
        return label;
    }

    /** The section that a division belongs to, such as 6 to B; empty for a number that is none. */
    static Optional<IsicSection> ofDivision(int division) {
        return Arrays.stream(values())
                .filter(section -> division >= section.firstDivision && division <= section.lastDivision)
                .findFirst();
    }
}
