/**
 * Spanish verbs of the news with all forms of the third person, participles, gerund and infinitive. Regular ones by
 * their infinitive, `stem:changed` where the present tense changes its vowel, irregular forms one by one. Written for
 * the project.
 */
const AR = `depreciar apreciar devaluar revalorizar abonar acabar aceptar aclarar acusar adelantar adeudar adoptar afectar afirmar agregar ahorrar albergar
alcanzar alertar alojar amenazar amnistiar ampliar anular anunciar apagar aplicar aportar apostar:apuest
apoyar apresar aprobar:aprueb apuntar armar arrasar arrestar arrojar asaltar asegurar asesinar aseverar
asignar atacar aterrizar atropellar augurar aumentar auspiciar autorizar avanzar ayudar bajar blindar
bloquear bombardear buscar caducar calcular calificar cambiar caminar cancelar capturar cargar celebrar
cenar cerrar:cierr certificar cesar cifrar circular clausurar cobrar colapsar colocar comentar
comenzar:comienz comparar completar comprar comprobar:comprueb concentrar concretar constar condenar confirmar
congregar conmemorar considerar constatar consultar contabilizar contagiar contar:cuent contestar contrastar
contratar controlar cortar cosechar costar:cuest cotizar crear criticar cruzar cuadruplicar cuantificar
cuestionar cuidar culpar dañar declarar decretar dejar demandar denominar denunciar deportar depositar
derribar derrumbar desalojar desarrollar desatar descargar descartar desear desembarcar desembocar
desembolsar designar desmayar despachar despegar desplazar desplegar:despleg desplomar destacar destinar
desviar detallar detectar deteriorar determinar devastar disparar doblar documentar donar dudar duplicar
durar educar ejecutar elevar eliminar embargar emigrar empeorar empezar:empiez emplear encabezar encarcelar
encerrar:encierr encontrar:encuentr enfermar enfrentar entregar enviar escalar escapar esperar estallar
estimar estrellar estudiar evacuar evaluar evitar examinar excarcelar exclamar explicar explotar exportar
expresar expulsar extraviar fabricar facturar fallar felicitar fijar financiar firmar flotar formar fracasar
frenar fumigar fundar ganar garantizar gastar generar gestionar gobernar:gobiern golpear grabar habilitar
habitar hospitalizar identificar impactar importar impulsar imputar inaugurar incautar incendiar incrementar
indicar indultar infectar informar ingresar iniciar instalar instar intentar interpretar inundar invitar
inyectar jurar juzgar lamentar lanzar legalizar lesionar levantar liberar limitar llamar llegar llevar
llorar localizar lograr luchar mandar manejar manifestar:manifiest marcar marchar matar mejorar mencionar
modificar mostrar:muestr movilizar multar narrar negar:nieg negociar nevar:niev nombrar normalizar notar
notificar obligar observar ocasionar ocupar ofertar oficializar olvidar operar opinar orar ordenar organizar
otorgar pactar pagar participar pasar pelear pensar:piens perdonar perpetrar pescar pisar plantear
poblar:puebl practicar precisar preguntar presentar prestar privar procesar proclamar prolongar promediar
pronosticar pronunciar prosperar protagonizar protestar provocar proyectar publicar purgar quebrar:quiebr
quedar quemar quitar radicar ratificar reafirmar rebajar rebasar recalcar recaudar recetar rechazar reclamar
reclutar recomendar:recomiend recordar:recuerd recortar recuperar redactar redondear refinar reforestar
refugiar regalar registrar regresar regular rehabilitar reiterar relacionar relatar remarcar renovar:renuev
renunciar reparar reportar representar repuntar resaltar rescatar restar resultar retirar retornar reubicar
revelar revisar robar rodear rondar rozar sacar saludar salvar sancionar secuestrar sembrar sentenciar
separar señalar situar sobrepasar solicitar soltar:suelt sospechar subrayar sumar superar tachar talar
tardar temblar:tiembl terminar testificar titular tocar tomar torturar totalizar trabajar tramitar
transportar trasladar tratar triplicar tuitear tumbar ubicar usar utilizar vacunar valorar vaticinar
veranear vetar viajar visitar volcar:vuelc votar zarpar abundar abaratar acordar:acuerd acumular adjudicar ahogar ahondar
alegar allanar anticipar apostillar argumentar arrastrar aspirar avalar avisar censurar chocar citar colisionar comunicar
confiscar continuar:continú corroborar decomisar declinar defraudar derrotar desarticular desaprobar:desaprueb desestimar
enfatizar estafar exonerar expropiar hablar hallar ironizar jubilar licitar matizar mermar nacionalizar naufragar ocultar
planear planificar privatizar puntualizar rectificar refutar remontar replicar reprochar respaldar sobrar tildar trepar
triplicar verificar zanjar alquilar arrancar arremeter asentar aterrorizar auxiliar beneficiar conectar contemplar
cooperar coordinar derivar derrochar embolsar enviudar evidenciar facilitar fugar generalizar igualar inhabilitar integrar
involucrar jurar liderar liquidar lesionar multiplicar necesitar ofertar optar patrullar penalizar pensionar
perforar postergar postular precipitar promulgar propagar reactivar reclutar reembolsar rehusar reincorporar
retrasar reubicar saquear simular sobrevolar subastar sumergir transitar tributar ultimar velar violar`;
const ER = `absolver:absuelv aparecer arder atender:atiend ascender:asciend trascender:trasciend beber comer comprender conceder conocer correr crecer depender
desaparecer descender:desciend desprender devolver:devuelv ejercer entender:entiend envolver:envuelv esconder
establecer extender:extiend fallecer fortalecer llover:lluev merecer mover:muev nacer obedecer ofrecer
padecer perder:pierd permanecer pertenecer prevalecer prometer proteger recoger reconocer resolver:resuelv
acoger ceder comprometer corresponder decrecer desvanecer encarecer encoger entristecer equivaler esclarecer exceder perecer pretender
proceder recoger retroceder
responder someter suceder suspender temer torcer trascender:trasciend vencer vender volver:vuelv`;
const IR = `abatir abrir acudir admitir adquirir:adquier advertir:adviert agredir aludir asistir asumir añadir coincidir
compartir conseguir:consigu consistir consumir convertir:conviert corregir:corrig cubrir cumplir debatir
decidir describir descubrir desmentir:desmient despedir:despid difundir dirigir discutir distinguir dividir
dormir:duerm elegir:elig emitir escribir evadir exigir existir expedir:expid herir:hier hundir impedir:impid
imprimir incumplir inscribir insistir interrumpir invadir invertir:inviert lucir medir:mid mentir:mient
ocurrir omitir pedir:pid permitir perseguir:persigu persistir preferir:prefier presidir prohibir reabrir
recibir recurrir referir:refier remitir rendir:rind repartir repetir:repit requerir:requier residir resistir
reunir seguir:sigu sentir:sient servir:sirv sobrevivir subir sufrir sugerir:sugier suprimir suscribir
transcurrir transmitir unir urgir vivir combatir deducir definir encubrir infringir inhibir inquirir percibir
prescindir restringir resumir sumergir sustituir`;

/** Forms that no rule gives, by infinitive. */
const IRREGULAR: Readonly<Record<string, string>> = {
  decir:
    'dice dicen digo dijo dijeron decía decían dirá dirán diría dicho dicha dichos dichas diciendo diga digan decir',
  contradecir: 'contradice contradicen contradijo contradijeron contradicho',
  predecir: 'predice predicen predijo predijeron predicho',
  hacer:
    'hace hacen hizo hicieron hacía hacían hará harán haría harían hecho hecha hechos hechas haciendo haga hagan hacer',
  poner:
    'pone ponen puso pusieron ponía ponían pondrá pondrán puesto puesta puestos puestas poniendo ponga pongan poner',
  proponer: 'propone proponen propuso propusieron proponía propondrá propuesto proponer',
  imponer: 'impone imponen impuso impusieron impondrá impuesto imponer',
  exponer: 'expone exponen expuso expusieron expuesto exponer',
  suponer: 'supone suponen supuso supusieron supondrá supondría supuesto suponer',
  disponer: 'dispone disponen dispuso dispusieron dispuesto disponer',
  tener: 'tiene tienen tuvo tuvieron tenía tenían tendrá tendrán tendría tenido teniendo tenga tengan tener',
  mantener:
    'mantiene mantienen mantuvo mantuvieron mantenía mantendrá mantenido mantenida mantenidos mantener',
  sostener: 'sostiene sostienen sostuvo sostuvieron sostenía sostendrá sostenido sostener',
  detener:
    'detiene detienen detuvo detuvieron detendrá detenido detenida detenidos detenidas deteniendo detener',
  obtener: 'obtiene obtienen obtuvo obtuvieron obtendrá obtenido obtenida obtenidos obtener',
  caber: 'cabe caben cabía cabían cupo cabrá caber',
  soler: 'suele suelen solía solían soler',
  intervenir: 'interviene intervienen intervino intervinieron intervendrá intervenido intervenir',
  aducir: 'aduce aducen adujo adujeron aducido',
  contraer: 'contrae contraen contrajo contrajeron contraído contraer',
  proseguir: 'prosigue prosiguen prosiguió prosiguieron proseguido proseguir',
  contener: 'contiene contienen contuvo contenido contener',
  retener: 'retiene retienen retuvo retuvieron retenido retenida retenidos retenidas retener',
  venir: 'viene vienen vino vinieron venía venían vendrá venido viniendo venir',
  prevenir: 'previene previenen previno previnieron prevenido prevenir',
  querer: 'quiere quieren quiso quisieron quería querían querrá querido querer',
  saber: 'sabe saben supo supieron sabía sabían sabrá sabido saber',
  ver: 've ven vio vieron veía veían verá verán visto vista vistos vistas viendo vea ver',
  prever: 'prevé prevén previó previeron preveía prevista previsto prever',
  dar: 'da dan dio dieron daba daban dará darán daría dado dada dados dadas dando dé den dar',
  caer: 'cae caen cayó cayeron caía caían caerá caerán caído caída caídos caídas cayendo caer',
  leer: 'lee leen leyó leyeron leía leído leer',
  creer: 'cree creen creyó creyeron creía creían creído creer',
  oír: 'oye oyen oyó oyeron oído oír',
  traer: 'trae traen trajo trajeron traído traer',
  reducir:
    'reduce reducen redujo redujeron reducía reducirá reducirán reducir reducido reducida reducidos reducidas reducir',
  producir:
    'produce producen produjo produjeron producía producirá producido producida producidos producidas producir',
  conducir: 'conduce conducen condujo condujeron conducido conducir',
  construir:
    'construye construyen construyó construyeron construirá construido construida construidos construidas construir',
  destruir:
    'destruye destruyen destruyó destruyeron destruirá destruido destruida destruidos destruidas destruir',
  disminuir: 'disminuye disminuyen disminuyó disminuyeron disminuirá disminuido disminuida disminuir',
  incluir:
    'incluye incluyen incluyó incluyeron incluía incluirá incluido incluida incluidos incluidas incluir',
  concluir: 'concluye concluyen concluyó concluyeron concluido concluida concluir',
  atribuir: 'atribuye atribuyen atribuyó atribuyeron atribuido atribuir',
  distribuir:
    'distribuye distribuyen distribuyó distribuyeron distribuido distribuida distribuidos distribuir',
  contribuir: 'contribuye contribuyen contribuyó contribuyeron contribuido contribuir',
  huir: 'huye huyen huyó huyeron huido huir',
  salir: 'sale salen salió salieron salía salían saldrá saldrán salido salir',
  valer: 'vale valen valió valía valdrá valer',
  morir: 'muere mueren murió murieron moría morirá morirán muerto muerta muertos muertas muriendo morir',
  abrir: 'abierto abierta abiertos abiertas',
  escribir: 'escrito escrita escritos escritas',
  romper: 'rompe rompen rompió rompieron roto rota rotos rotas romper',
  volver: 'vuelto vuelta vueltos vueltas',
  cubrir: 'cubierto cubierta cubiertos cubiertas',
  pedir: 'pidió pidieron pidiendo',
  seguir: 'siguió siguieron siguiendo',
  conseguir: 'consiguió consiguieron',
  repetir: 'repitió repitieron',
  elegir: 'eligió eligieron electo elegido',
  corregir: 'corrigió corrigieron',
  advertir: 'advirtió advirtieron',
  desmentir: 'desmintió desmintieron',
  mentir: 'mintió mintieron',
  sentir: 'sintió sintieron',
  sugerir: 'sugirió sugirieron',
  referir: 'refirió refirieron',
  invertir: 'invirtió invirtieron',
  convertir: 'convirtió convirtieron',
  despedir: 'despidió despidieron',
  herir: 'hirió hirieron',
  medir: 'midió midieron',
  servir: 'sirvió sirvieron',
};

/** Forms of the verbs that serve others. */
export const AUXILIARIES: Readonly<Record<string, string>> = {
  ser: 'es son fue fueron era eran será serán sería serían sido siendo ser sea sean fuera fueran somos',
  estar: 'está están estaba estaban estuvo estuvieron estará estarán estaría estado estando estar esté estén',
  haber:
    'ha han había habían hubo hubieron habrá habrán habría habrían haya hayan hay haber habiendo hubiera hubieran he hemos',
  poder:
    'puede pueden podría podrían podrá podrán podía podían pudo pudieron pueda puedan podido pudiendo poder',
  resultar: 'resulta resultan resultó resultaron resultado',
  quedar: 'queda quedan quedó quedaron quedado',
  deber: 'debe deben debería deberían deberá deberán debía',
};

const ENDINGS_AR =
  'a an ó aron aba aban ará arán aría arían ado ada ados adas ando ar en ara aran o amos'.split(' ');
const ENDINGS_ER = 'e en ió ieron ía ían erá erán ería erían ido ida idos idas iendo er an iera ieran'.split(
  ' ',
);
const ENDINGS_IR = 'e en ió ieron ía ían irá irán iría irían ido ida idos idas iendo ir an iera ieran'.split(
  ' ',
);

/** Adds every form of regular verbs; those that are there already stay as they are. */
function conjugate(forms: Map<string, string>, list: string, endings: readonly string[]): void {
  const present = endings.slice(0, 2);
  for (const entry of list.trim().split(/\s+/)) {
    const [infinitive = '', changed] = entry.split(':');
    const stem = infinitive.slice(0, -2);
    for (const ending of endings) {
      const form = changed !== undefined && present.includes(ending) ? changed + ending : stem + ending;
      if (!forms.has(form)) forms.set(form, infinitive);
    }
  }
}

function allForms(): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const [infinitive, list] of Object.entries(IRREGULAR))
    for (const form of list.split(' ')) forms.set(form, infinitive);
  conjugate(forms, AR, ENDINGS_AR);
  conjugate(forms, ER, ENDINGS_ER);
  conjugate(forms, IR, ENDINGS_IR);
  return forms;
}

/** Infinitive by form. */
export const VERB_FORMS: ReadonlyMap<string, string> = allForms();

/** Infinitive of auxiliaries by form. */
export const AUXILIARY_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries(AUXILIARIES).flatMap(([infinitive, list]) =>
    list.split(' ').map((form): [string, string] => [form, infinitive]),
  ),
);
