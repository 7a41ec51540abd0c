-- The taxonomy becomes a tree, and an area names the chapters of the Harmonized System whose goods belong to it, so that
-- trade can be asked for what stands behind it. Chapters are coarse: 85 has solar cells and telephones.

alter table cooperation_area add column parent_code text;
alter table cooperation_area add column hs_chapters text[] not null default '{}';
alter table cooperation_area add constraint cooperation_area_parent_fk
    foreign key (parent_code) references cooperation_area (code);
alter table cooperation_area add constraint cooperation_area_parent_check check (parent_code <> code);
alter table cooperation_area add constraint cooperation_area_chapters_check check (
    array_to_string(hs_chapters, ',') ~ '^((0[1-9]|[1-8][0-9]|9[0-7])(,|$))*$');

-- Room for those that come between.
update cooperation_area set ordinal = ordinal * 100;

insert into cooperation_area (code, ordinal, labels, description) values
    ('CUSTOMS', 410, '{"en": "Customs", "az": "Gömrük", "ja": "税関"}',
     'Clearance of goods, mutual assistance of customs services.'),
    ('FINANCE', 420, '{"en": "Finance", "az": "Maliyyə", "ja": "金融"}',
     'Banks, insurance, loans and capital markets.'),
    ('METALS_AND_MINING', 510, '{"en": "Metals and mining", "az": "Metallurgiya və mədənçilik", "ja": "金属・鉱業"}',
     'Ores, metals and what is made of them.'),
    ('CHEMICALS', 520, '{"en": "Chemicals", "az": "Kimya sənayesi", "ja": "化学"}',
     'Chemical products, plastics, fertilisers and medicines.'),
    ('MACHINERY', 530, '{"en": "Machinery", "az": "Maşınqayırma", "ja": "機械"}',
     'Machines, electrical equipment and instruments.'),
    ('TEXTILES', 540, '{"en": "Textiles", "az": "Toxuculuq", "ja": "繊維"}',
     'Fibres, fabrics, clothing and footwear.'),
    ('TELECOMMUNICATIONS', 610, '{"en": "Telecommunications", "az": "Telekommunikasiya", "ja": "電気通信"}',
     'Networks, satellites and data routes.'),
    ('ENERGY', 750, '{"en": "Energy", "az": "Energetika", "ja": "エネルギー"}',
     'Supply of energy from any source, and its saving.'),
    ('WIND_POWER', 810, '{"en": "Wind power", "az": "Külək enerjisi", "ja": "風力"}', 'Wind farms on land and at sea.'),
    ('SOLAR_POWER', 820, '{"en": "Solar power", "az": "Günəş enerjisi", "ja": "太陽光"}',
     'Solar plants and what they are made of.'),
    ('HYDRO_POWER', 830, '{"en": "Hydropower", "az": "Su enerjisi", "ja": "水力"}', 'Power from rivers and reservoirs.'),
    ('GEOTHERMAL_POWER', 840, '{"en": "Geothermal power", "az": "Geotermal enerji", "ja": "地熱"}',
     'Heat and power from the ground.'),
    ('BIOENERGY', 850, '{"en": "Bioenergy", "az": "Bioenerji", "ja": "バイオエネルギー"}', 'Energy from plants and waste.'),
    ('FOOD_PROCESSING', 1010, '{"en": "Food processing", "az": "Qida emalı", "ja": "食品加工"}',
     'Prepared food and drink.'),
    ('AVIATION', 1110, '{"en": "Aviation", "az": "Aviasiya", "ja": "航空"}', 'Air services, airports and aircraft.'),
    ('RAILWAYS', 1120, '{"en": "Railways", "az": "Dəmir yolları", "ja": "鉄道"}', 'Lines, rolling stock and rail transit.'),
    ('SHIPPING', 1130, '{"en": "Shipping", "az": "Dəniz nəqliyyatı", "ja": "海運"}', 'Ports, ships and sea transport.'),
    ('ROAD_TRANSPORT', 1140, '{"en": "Road transport", "az": "Avtomobil nəqliyyatı", "ja": "道路輸送"}',
     'Roads, vehicles and permits for hauliers.'),
    ('CLIMATE', 1210, '{"en": "Climate", "az": "İqlim", "ja": "気候"}', 'Emissions, crediting mechanisms and adaptation.'),
    ('WATER', 1220, '{"en": "Water", "az": "Su ehtiyatları", "ja": "水資源"}', 'Water supply and sewerage.'),
    ('HEALTH', 1500, '{"en": "Health", "az": "Səhiyyə", "ja": "保健"}', 'Medicine, hospitals and medicines.'),
    ('SCIENCE_AND_TECHNOLOGY', 1600, '{"en": "Science and technology", "az": "Elm və texnologiya", "ja": "科学技術"}',
     'Research, space and innovation.'),
    ('CULTURE', 1700, '{"en": "Culture", "az": "Mədəniyyət", "ja": "文化"}', 'Arts, heritage, sport and exchange of people.'),
    ('URBAN_DEVELOPMENT', 1800, '{"en": "Urban development", "az": "Şəhərsalma", "ja": "都市開発"}',
     'Construction, smart cities and reconstruction.'),
    ('DEVELOPMENT_ASSISTANCE', 1900, '{"en": "Development assistance", "az": "İnkişafa yardım", "ja": "開発協力"}',
     'Loans and grants between governments, technical cooperation.');

update cooperation_area area set parent_code = tree.parent
from (values
    ('INVESTMENT_PROTECTION', 'LEGAL_FRAMEWORK'), ('TAXATION', 'LEGAL_FRAMEWORK'), ('CUSTOMS', 'TRADE'),
    ('METALS_AND_MINING', 'INDUSTRY'), ('CHEMICALS', 'INDUSTRY'), ('MACHINERY', 'INDUSTRY'), ('TEXTILES', 'INDUSTRY'),
    ('TELECOMMUNICATIONS', 'DIGITAL_ECONOMY'), ('FOURTH_INDUSTRIAL_REVOLUTION', 'DIGITAL_ECONOMY'),
    ('RENEWABLE_ENERGY', 'ENERGY'), ('OIL_AND_GAS', 'ENERGY'), ('WIND_POWER', 'RENEWABLE_ENERGY'),
    ('SOLAR_POWER', 'RENEWABLE_ENERGY'), ('HYDRO_POWER', 'RENEWABLE_ENERGY'), ('GEOTHERMAL_POWER', 'RENEWABLE_ENERGY'),
    ('BIOENERGY', 'RENEWABLE_ENERGY'), ('FOOD_PROCESSING', 'AGRICULTURE'), ('AVIATION', 'TRANSPORT'),
    ('RAILWAYS', 'TRANSPORT'), ('SHIPPING', 'TRANSPORT'), ('ROAD_TRANSPORT', 'TRANSPORT'), ('CLIMATE', 'ENVIRONMENT'),
    ('WATER', 'ENVIRONMENT')) as tree(code, parent)
where area.code = tree.code;

update cooperation_area area set hs_chapters = (
    select array_agg(lpad(cast(chapter as text), 2, '0') order by chapter)
    from unnest(cast(string_to_array(goods.chapters, ',') as int[])) as chapter)
from (values
    ('INDUSTRY', '25,26,28,29,30,31,32,33,34,35,36,37,38,39,40,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,78,79,80,81,82,83,84,85,86,87,88,89,90'),
    ('METALS_AND_MINING', '25,26,71,72,73,74,75,76,78,79,80,81,82,83'),
    ('CHEMICALS', '28,29,30,31,32,33,34,35,36,37,38,39,40'),
    ('MACHINERY', '84,85,90'),
    ('TEXTILES', '50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67'),
    ('DIGITAL_ECONOMY', '84,85'),
    ('TELECOMMUNICATIONS', '85'),
    ('FOURTH_INDUSTRIAL_REVOLUTION', '84,85,90'),
    ('ENERGY', '27'),
    ('OIL_AND_GAS', '27'),
    ('RENEWABLE_ENERGY', '84,85'),
    ('WIND_POWER', '85'),
    ('SOLAR_POWER', '85'),
    ('HYDRO_POWER', '84'),
    ('GEOTHERMAL_POWER', '84'),
    ('BIOENERGY', '44,22'),
    ('AGRICULTURE', '1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,31'),
    ('FOOD_PROCESSING', '16,17,18,19,20,21,22'),
    ('TRANSPORT', '86,87,88,89'),
    ('AVIATION', '88'),
    ('RAILWAYS', '86'),
    ('SHIPPING', '89'),
    ('ROAD_TRANSPORT', '87'),
    ('HEALTH', '30,90'),
    ('CULTURE', '49,92,97'),
    ('URBAN_DEVELOPMENT', '68,69,70')) as goods(code, chapters)
where area.code = goods.code;
