<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About duthviewer</source>
            <translation>Sobre o duthviewer</translation>
        </message>
        <message>
            <source>Copy for a bug report</source>
            <translation>Copiar para relatar um erro</translation>
        </message>
        <message>
            <source>Copy all versions to the clipboard</source>
            <translation>Copiar todas as versões para a área de transferência</translation>
        </message>
        <message>
            <source>Watch conference talks offline, beside the slides.</source>
            <translation>Assista a palestras de conferências offline, ao lado dos slides.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Video: {engine}</source>
            <translation>Vídeo: {engine}</translation>
        </message>
        <message>
            <source>Checking which engine plays the video…</source>
            <translation>Verificando qual mecanismo reproduz o vídeo…</translation>
        </message>
        <message>
            <source>© the duthviewer contributors, MIT licence</source>
            <translation>© os colaboradores do duthviewer, licença MIT</translation>
        </message>
    </context>
    <context>
        <name>AddConference</name>
        <message>
            <source>Discard this conference with your corrections?</source>
            <translation>Descartar esta conferência com suas correções?</translation>
        </message>
        <message>
            <source>&amp;Keep editing</source>
            <translation>&amp;Continuar editando</translation>
        </message>
        <message>
            <source>&amp;Discard</source>
            <translation>&amp;Descartar</translation>
        </message>
        <message>
            <source>This folder already has a conference, or a file of the same name.</source>
            <translation>Esta pasta já tem uma conferência ou um arquivo com o mesmo nome.</translation>
        </message>
        <message>
            <source>&amp;Keep both</source>
            <translation>&amp;Manter ambas</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation type="unfinished">Subst&amp;ituir</translation>
        </message>
        <message>
            <source>Add a conference</source>
            <translation>Adicionar uma conferência</translation>
        </message>
    </context>
    <context>
        <name>AddConferenceDialog</name>
        <message>
            <source>Add a conference</source>
            <translation>Adicionar uma conferência</translation>
        </message>
        <message>
            <source>Drop to import</source>
            <translation>Solte para importar</translation>
        </message>
        <message>
            <source>A file, a folder, an address or a list of times</source>
            <translation>Um arquivo, uma pasta, um endereço ou uma lista de horários</translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>Mo&amp;strar</translation>
        </message>
        <message>
            <source>Go to the mistake</source>
            <translation>Ir ao erro</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Voltar</translation>
        </message>
        <message>
            <source>Choose another source</source>
            <translation>Escolher outra origem</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Close without adding a conference</source>
            <translation>Fechar sem adicionar uma conferência</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>Lendo {name}</translation>
        </message>
        <message>
            <source>Importing {name}</source>
            <translation>Importando {name}</translation>
        </message>
        <message>
            <source>Pasted text, {count} lines</source>
            <translation>Texto colado, {count} linhas</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Um momento…</translation>
        </message>
        <message>
            <source>Drop recordings here, or go back to import something else.</source>
            <translation>Solte gravações aqui ou volte para importar outra coisa.</translation>
        </message>
        <message>
            <source>Several conferences</source>
            <translation>Várias conferências</translation>
        </message>
        <message>
            <source>Add all {count}</source>
            <translation>Adicionar todas as {count}</translation>
        </message>
        <message>
            <source>Add all of these conferences without checking each</source>
            <translation>Adicionar todas estas conferências sem conferir cada uma</translation>
        </message>
        <message>
            <source>Check the conference</source>
            <translation>Conferir a conferência</translation>
        </message>
        <message>
            <source>Add the conference</source>
            <translation>Adicionar a conferência</translation>
        </message>
        <message>
            <source>Write the catalogue and open it (Ctrl+Enter)</source>
            <translation>Gravar o catálogo e abri-lo (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation type="unfinished">Parando…</translation>
        </message>
        <message>
            <source>Writing into {name}</source>
            <translation>Gravando em {name}</translation>
        </message>
    </context>
    <context>
        <name>AddedStrip</name>
        <message>
            <source>Watch now</source>
            <translation type="unfinished">Assistir agora</translation>
        </message>
        <message>
            <source>Watch the first talk</source>
            <translation>Assistir à primeira palestra</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Remove the catalogue that was written</source>
            <translation>Remover o catálogo que foi gravado</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Fechar esta mensagem</translation>
        </message>
    </context>
    <context>
        <name>Alignment</name>
        <message>
            <source>How the talk’s own video and the day’s recording belong together is not known yet.</source>
            <translation>Ainda não se sabe como o vídeo próprio da palestra e a gravação do dia se correspondem.</translation>
        </message>
        <message>
            <source>The sound does not tell for sure where the talk’s own video is in the day’s recording. Notes and timelines stay with the one they were made on.</source>
            <translation>O som não indica com certeza onde o vídeo próprio da palestra está na gravação do dia. Notas e linhas do tempo ficam com o vídeo em que foram feitas.</translation>
        </message>
        <message>
            <source>Notes and timelines stay with the talk’s own video or the day’s recording, as you chose.</source>
            <translation>Notas e linhas do tempo ficam com o vídeo próprio da palestra ou com a gravação do dia, como você escolheu.</translation>
        </message>
        <message>
            <source>You set this.</source>
            <translation>Definido por você.</translation>
        </message>
        <message>
            <source>The talk’s own video begins with the talk in the day’s recording.</source>
            <translation>O vídeo próprio da palestra começa junto com a palestra na gravação do dia.</translation>
        </message>
        <message>
            <source>The talk’s own video begins {seconds} s before the talk in the day’s recording.</source>
            <translation>O vídeo próprio da palestra começa {seconds} s antes da palestra na gravação do dia.</translation>
        </message>
        <message>
            <source>The talk’s own video begins {seconds} s after the talk’s start in the day’s recording.</source>
            <translation>O vídeo próprio da palestra começa {seconds} s depois do início da palestra na gravação do dia.</translation>
        </message>
        <message>
            <source>It has {count} cuts.</source>
            <translation>Ele tem {count} cortes.</translation>
        </message>
        <message>
            <source>One cut at {time}.</source>
            <translation>Um corte em {time}.</translation>
        </message>
        <message>
            <source>Cuts at {times}.</source>
            <translation>Cortes em {times}.</translation>
        </message>
    </context>
    <context>
        <name>AlignmentDialog</name>
        <message>
            <source>The talk’s own video and the day’s recording</source>
            <translation>O vídeo próprio da palestra e a gravação do dia</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>Its start, in seconds after the talk’s start:</source>
            <translation>Seu início, em segundos após o início da palestra:</translation>
        </message>
        <message>
            <source>Or two moments that are the same:</source>
            <translation>Ou dois momentos que são o mesmo:</translation>
        </message>
        <message>
            <source>In the talk’s own video:</source>
            <translation>No vídeo próprio da palestra:</translation>
        </message>
        <message>
            <source>In the day’s recording:</source>
            <translation>Na gravação do dia:</translation>
        </message>
        <message>
            <source>From the start of the recording; the talk starts at {time}.</source>
            <translation>A partir do início da gravação; a palestra começa em {time}.</translation>
        </message>
        <message>
            <source>Use this</source>
            <translation>Usar isto</translation>
        </message>
        <message>
            <source>Keep them apart</source>
            <translation>Manter separados</translation>
        </message>
        <message>
            <source>Find it by sound</source>
            <translation>Encontrar pelo som</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>“{text}” is not a time. Write it as 1:02:03 or 12:30.5.</source>
            <translation>“{text}” não é um tempo. Escreva como 1:02:03 ou 12:30.5.</translation>
        </message>
    </context>
    <context>
        <name>AllNotes</name>
        <message>
            <source>Notes of all talks</source>
            <translation>Notas de todas as palestras</translation>
        </message>
        <message>
            <source>Words, or a #tag</source>
            <translation>Palavras ou uma #etiqueta</translation>
        </message>
        <message>
            <source>Search the notes</source>
            <translation>Pesquisar nas notas</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Save the notes in the list as Markdown, CSV or JSON</source>
            <translation>Salvar as notas da lista como Markdown, CSV ou JSON</translation>
        </message>
        <message>
            <source>No note has these words.</source>
            <translation>Nenhuma nota tem essas palavras.</translation>
        </message>
        <message>
            <source>You have no notes yet. Press {key} while you watch a talk.</source>
            <translation>Você ainda não tem notas. Pressione {key} enquanto assiste a uma palestra.</translation>
        </message>
        <message>
            <source>{count} of {all} notes</source>
            <translation>{count} de {all} notas</translation>
        </message>
        <message>
            <source>1 note</source>
            <translation>1 nota</translation>
        </message>
        <message>
            <source>{count} notes</source>
            <translation>{count} notas</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>The last conference takes long to open. Its disk may not answer.</source>
            <translation>A última conferência está demorando para abrir. Talvez o disco não esteja respondendo.</translation>
        </message>
        <message>
            <source>{path} takes long to open. Its disk may not answer.</source>
            <translation>{path} está demorando para abrir. Talvez o disco não esteja respondendo.</translation>
        </message>
    </context>
    <context>
        <name>ArchivePage</name>
        <message>
            <source>Search conferences</source>
            <translation>Buscar conferências</translation>
        </message>
        <message>
            <source>Search the conferences of {name}</source>
            <translation>Buscar nas conferências de {name}</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>Atuali&amp;zar</translation>
        </message>
        <message>
            <source>Conferences of {name}</source>
            <translation>Conferências de {name}</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colunas</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Limpar a busca</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progresso</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>&amp;Parar</translation>
        </message>
        <message>
            <source>Stop fetching; the list that is kept stays</source>
            <translation>Parar de obter; a lista guardada permanece</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation type="unfinished">Parando…</translation>
        </message>
        <message>
            <source>Fetching from {host}: {done} of about {all}</source>
            <translation>Obtendo de {host}: {done} de cerca de {all}</translation>
        </message>
        <message>
            <source>The list was fetched on {day}</source>
            <translation>A lista foi obtida em {day}</translation>
        </message>
        <message>
            <source>Only if it has changed</source>
            <translation>Somente se mudou</translation>
        </message>
        <message>
            <source>Fetch the list ({size} from {host})</source>
            <translation>Obter a lista ({size} de {host})</translation>
        </message>
        <message>
            <source>Fetching the list…</source>
            <translation>Obtendo a lista…</translation>
        </message>
        <message>
            <source>It is kept, so that it can be searched without a network.</source>
            <translation>Ela é guardada para que se possa buscar nela sem rede.</translation>
        </message>
        <message>
            <source>The list of {name} is not on this computer yet</source>
            <translation>A lista de {name} ainda não está neste computador</translation>
        </message>
        <message>
            <source>It is fetched once and kept for use without a network. No video is fetched, and nothing is sent but the request.</source>
            <translation>Ela é obtida uma vez e guardada para uso sem rede. Nenhum vídeo é obtido, e nada é enviado além do pedido.</translation>
        </message>
        <message>
            <source>{count} conferences</source>
            <translation>{count} conferências</translation>
        </message>
        <message>
            <source>{count} of {every} conferences</source>
            <translation>{count} de {every} conferências</translation>
        </message>
        <message>
            <source>Click one, or press Enter, to import it</source>
            <translation>Clique em uma ou pressione Enter para importá-la</translation>
        </message>
        <message>
            <source>Click one, or press Enter, to check it first</source>
            <translation>Clique em uma ou pressione Enter para conferi-la antes</translation>
        </message>
        <message>
            <source>No conference matches</source>
            <translation>Nenhuma conferência encontrada</translation>
        </message>
        <message>
            <source>Titles, years and languages are searched. Try fewer words.</source>
            <translation>A busca abrange títulos, anos e idiomas. Tente menos palavras.</translation>
        </message>
    </context>
    <context>
        <name>ArchiveRows</name>
        <message>
            <source>Conference</source>
            <translation>Conferência</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Ano</translation>
        </message>
        <message>
            <source>Talks</source>
            <translation type="unfinished">Palestras</translation>
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished">Idioma</translation>
        </message>
    </context>
    <context>
        <name>AskDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>BackupController</name>
        <message>
            <source>Back up the library</source>
            <translation>Fazer backup da biblioteca</translation>
        </message>
        <message>
            <source>Backups (*.json)</source>
            <translation>Backups (*.json)</translation>
        </message>
        <message>
            <source>Library backed up: {name} ({count} notes)</source>
            <translation>Backup da biblioteca feito: {name} ({count} notas)</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar um backup</translation>
        </message>
        <message>
            <source>Backup restored: {notes} notes, {new} of them new; {talks} positions</source>
            <translation>Backup restaurado: {notes} notas, {new} delas novas; {talks} posições</translation>
        </message>
    </context>
    <context>
        <name>BarPreview</name>
        <message>
            <source>Preview</source>
            <translation>Prévia</translation>
        </message>
    </context>
    <context>
        <name>BarWords</name>
        <message>
            <source>No page</source>
            <translation>Nenhuma página</translation>
        </message>
        <message>
            <source>Page {page} · {title}</source>
            <translation>Página {page} · {title}</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>Página {page}</translation>
        </message>
        <message>
            <source>{length}, from {start} to {end}</source>
            <translation>{length}, de {start} a {end}</translation>
        </message>
        <message>
            <source>Shown {count} times, {time} in all</source>
            <translation>Apareceu {count} vezes, {time} no total</translation>
        </message>
        <message>
            <source>{times} × the median of all pages</source>
            <translation>{times} × a mediana de todas as páginas</translation>
        </message>
        <message>
            <source>{words} words, {pace} per minute</source>
            <translation>{words} palavras, {pace} por minuto</translation>
        </message>
        <message>
            <source>{count} pauses, {time} in all</source>
            <translation>{count} pausas, {time} no total</translation>
        </message>
        <message>
            <source>1 pause, {time}</source>
            <translation>1 pausa, {time}</translation>
        </message>
        <message>
            <source>Not said: {terms}</source>
            <translation>Não dito: {terms}</translation>
        </message>
        <message>
            <source>Said often and on no page: {terms}</source>
            <translation>Dito com frequência e em nenhuma página: {terms}</translation>
        </message>
        <message>
            <source>Filler words: {words}</source>
            <translation>Vícios de linguagem: {words}</translation>
        </message>
        <message>
            <source>{terms} and {count} more</source>
            <translation>{terms} e mais {count}</translation>
        </message>
    </context>
    <context>
        <name>CardRemovals</name>
        <message>
            <source>“{title}” was removed from Up next.</source>
            <translation>“{title}” foi removida de A seguir.</translation>
        </message>
        <message>
            <source>The progress of “{title}” was reset.</source>
            <translation type="unfinished">O progresso de “{title}” foi redefinido.</translation>
        </message>
        <message>
            <source>“{title}” was removed from the list.</source>
            <translation>“{title}” foi removida da lista.</translation>
        </message>
    </context>
    <context>
        <name>CatalogueController</name>
        <message>
            <source>Save timelines into a catalogue</source>
            <translation>Salvar as linhas do tempo em um catálogo</translation>
        </message>
        <message>
            <source>Catalogues (*.yaml)</source>
            <translation>Catálogos (*.yaml)</translation>
        </message>
        <message>
            <source>No talk of this conference has a timeline yet. Synchronise one.</source>
            <translation>Nenhuma palestra desta conferência tem linha do tempo ainda. Sincronize uma.</translation>
        </message>
        <message>
            <source>Timelines saved: {name} ({count})</source>
            <translation>Linhas do tempo salvas: {name} ({count})</translation>
        </message>
    </context>
    <context>
        <name>CatalogueEditor</name>
        <message>
            <source>Another program has changed the catalogue: earlier steps cannot be undone</source>
            <translation>Outro programa alterou o catálogo: passos anteriores não podem ser desfeitos</translation>
        </message>
        <message>
            <source>{original} cannot be changed where it is. Your changes are in a copy, which takes its place: {copy}</source>
            <translation>{original} não pode ser alterado onde está. Suas alterações estão em uma cópia, que toma o lugar dele: {copy}</translation>
        </message>
        <message>
            <source>{path} is written in a form that this change does not fit into. Saving it writes the whole file, and its comments are lost.</source>
            <translation>{path} está escrito em uma forma na qual esta alteração não cabe. Ao salvar, o arquivo inteiro é reescrito e os comentários são perdidos.</translation>
        </message>
        <message>
            <source>Your changes are not saved: {reason}</source>
            <translation>Suas alterações não foram salvas: {reason}</translation>
        </message>
        <message>
            <source>Another program has changed {path} at the same time. Both changes are kept.</source>
            <translation>Outro programa alterou {path} ao mesmo tempo. As duas alterações foram mantidas.</translation>
        </message>
    </context>
    <context>
        <name>CatalogueOutline</name>
        <message>
            <source>Find a talk in the list</source>
            <translation>Encontrar uma palestra na lista</translation>
        </message>
        <message>
            <source>Conference, recordings and talks</source>
            <translation>Conferência, gravações e palestras</translation>
        </message>
        <message>
            <source>Choose what to edit  (Up, Down)</source>
            <translation>Escolha o que editar  (Para cima, Para baixo)</translation>
        </message>
        <message>
            <source>The conference</source>
            <translation>A conferência</translation>
        </message>
    </context>
    <context>
        <name>CatalogueUpdates</name>
        <message>
            <source>Take over the changes</source>
            <translation>Aplicar as alterações</translation>
        </message>
        <message>
            <source>There is a new version of this conference: {changes}.</source>
            <translation>Há uma nova versão desta conferência: {changes}.</translation>
        </message>
        <message>
            <source>1 new talk</source>
            <translation>1 palestra nova</translation>
        </message>
        <message>
            <source>{count} new talks</source>
            <translation>{count} palestras novas</translation>
        </message>
        <message>
            <source>1 changed talk</source>
            <translation>1 palestra alterada</translation>
        </message>
        <message>
            <source>{count} changed talks</source>
            <translation>{count} palestras alteradas</translation>
        </message>
        <message>
            <source>1 removed talk</source>
            <translation>1 palestra removida</translation>
        </message>
        <message>
            <source>{count} removed talks</source>
            <translation>{count} palestras removidas</translation>
        </message>
        <message>
            <source>other details</source>
            <translation>outros detalhes</translation>
        </message>
        <message>
            <source>The changes were taken over.</source>
            <translation>As alterações foram aplicadas.</translation>
        </message>
    </context>
    <context>
        <name>ChapterExport</name>
        <message>
            <source>The pages of this talk</source>
            <translation>As páginas desta palestra</translation>
        </message>
        <message>
            <source>The talks of {recording}</source>
            <translation>As palestras de {recording}</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>Página {page}</translation>
        </message>
        <message>
            <source>No page</source>
            <translation>Nenhuma página</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Início</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Intervalo</translation>
        </message>
        <message>
            <source>Chapters saved: {name} ({count})</source>
            <translation type="unfinished">Capítulos salvos: {name} ({count})</translation>
        </message>
    </context>
    <context>
        <name>ChaptersDialog</name>
        <message>
            <source>Export chapters</source>
            <translation type="unfinished">Exportar capítulos</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>Capítulos</translation>
        </message>
        <message>
            <source>What becomes a chapter</source>
            <translation>O que vira um capítulo</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Where the chapters will be used</source>
            <translation>Onde os capítulos serão usados</translation>
        </message>
        <message>
            <source>YouTube description</source>
            <translation>Descrição do YouTube</translation>
        </message>
        <message>
            <source>WebVTT, for web players</source>
            <translation>WebVTT, para players da web</translation>
        </message>
        <message>
            <source>FFmpeg and mpv</source>
            <translation>FFmpeg e mpv</translation>
        </message>
        <message>
            <source>Matroska, for MKVToolNix</source>
            <translation>Matroska, para MKVToolNix</translation>
        </message>
        <message>
            <source>Podcast (JSON)</source>
            <translation>Podcast (JSON)</translation>
        </message>
        <message>
            <source>With the pages of each talk</source>
            <translation>Com as páginas de cada palestra</translation>
        </message>
        <message>
            <source>A chapter for each page of the slides, within its talk</source>
            <translation>Um capítulo para cada página dos slides, dentro da palestra</translation>
        </message>
        <message>
            <source>The chapters</source>
            <translation>Os capítulos</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy the text to the clipboard</source>
            <translation>Copiar o texto para a área de transferência</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Salvar…</translation>
        </message>
        <message>
            <source>Save the text in a file</source>
            <translation>Salvar o texto em um arquivo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished">Fechar</translation>
        </message>
        <message>
            <source>Chapters:</source>
            <translation>Capítulos:</translation>
        </message>
        <message>
            <source>Format:</source>
            <translation>Formato:</translation>
        </message>
        <message>
            <source>Reading the slides…</source>
            <translation>Lendo os slides…</translation>
        </message>
        <message>
            <source>This talk has no timeline yet, so it has no chapters. Synchronise it.</source>
            <translation type="unfinished">Esta palestra ainda não tem linha do tempo e, por isso, não tem capítulos. Sincronize-a.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>ChartLegend</name>
        <message>
            <source>Short to long pages</source>
            <translation>Páginas curtas a longas</translation>
        </message>
        <message>
            <source>Median {time}</source>
            <translation>Mediana {time}</translation>
        </message>
        <message>
            <source>Words/min</source>
            <translation>Palavras/min</translation>
        </message>
        <message>
            <source>Comfortable {slow}–{fast}</source>
            <translation>Confortável {slow}–{fast}</translation>
        </message>
        <message>
            <source>End of the slot, {time}</source>
            <translation>Fim do tempo previsto, {time}</translation>
        </message>
        <message>
            <source>No page</source>
            <translation>Nenhuma página</translation>
        </message>
        <message>
            <source>Pauses from {seconds} s</source>
            <translation>Pausas a partir de {seconds} s</translation>
        </message>
    </context>
    <context>
        <name>ChoiceModel</name>
        <message>
            <source>{text}, probably the same talk</source>
            <translation>{text}, provavelmente a mesma palestra</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Palestrantes</translation>
        </message>
        <message>
            <source>Conference</source>
            <translation>Conferência</translation>
        </message>
    </context>
    <context>
        <name>ChoosePage</name>
        <message>
            <source>Where the conference comes from</source>
            <translation>De onde vem a conferência</translation>
        </message>
        <message>
            <source>Paste or drop</source>
            <translation>Colar ou soltar</translation>
        </message>
    </context>
    <context>
        <name>CitationCommands</name>
        <message>
            <source>Citation of {time} copied</source>
            <translation>Citação de {time} copiada</translation>
        </message>
    </context>
    <context>
        <name>ClipController</name>
        <message>
            <source>This recording is still being downloaded. A clip can be made of it when the download is complete.</source>
            <translation>Esta gravação ainda está sendo baixada. Será possível fazer um trecho quando o download terminar.</translation>
        </message>
        <message>
            <source>The length of this talk is not known yet.</source>
            <translation>A duração desta palestra ainda não é conhecida.</translation>
        </message>
        <message>
            <source>Selected text</source>
            <translation>Texto selecionado</translation>
        </message>
        <message>
            <source>Around the note at {time}</source>
            <translation>Em torno da nota em {time}</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>Página {page}</translation>
        </message>
        <message>
            <source>From A to B</source>
            <translation>De A a B</translation>
        </message>
        <message>
            <source>The next {seconds} seconds</source>
            <translation>Os próximos {seconds} segundos</translation>
        </message>
        <message>
            <source>The whole talk</source>
            <translation>A palestra inteira</translation>
        </message>
        <message>
            <source>No page</source>
            <translation>Nenhuma página</translation>
        </message>
    </context>
    <context>
        <name>ClipDialog</name>
        <message>
            <source>Save clip</source>
            <translation>Salvar trecho</translation>
        </message>
        <message>
            <source>Other times</source>
            <translation>Outros tempos</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>The part of the talk to save</source>
            <translation>A parte da palestra a salvar</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Até</translation>
        </message>
        <message>
            <source>A time in the talk, such as 12:30 or 1:02:03.5</source>
            <translation>Um momento da palestra, como 12:30 ou 1:02:03.5</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Agora</translation>
        </message>
        <message>
            <source>Begin where the talk is now</source>
            <translation>Começar onde a palestra está agora</translation>
        </message>
        <message>
            <source>End where the talk is now</source>
            <translation>Terminar onde a palestra está agora</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>The kind of file</source>
            <translation>O tipo de arquivo</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Áudio</translation>
        </message>
        <message>
            <source>The sound tracks in the clip</source>
            <translation>As faixas de áudio no trecho</translation>
        </message>
        <message>
            <source>{count} pixels</source>
            <translation>{count} pixels</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Largura</translation>
        </message>
        <message>
            <source>The largest width of the picture</source>
            <translation>A largura máxima da imagem</translation>
        </message>
        <message>
            <source>Fast: the video is copied as it is</source>
            <translation>Rápido: o vídeo é copiado como está</translation>
        </message>
        <message>
            <source>Exact: begins and ends at these frames</source>
            <translation>Exato: começa e termina nestes quadros</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Corte</translation>
        </message>
        <message>
            <source>How the clip is cut out of the recording</source>
            <translation>Como o trecho é cortado da gravação</translation>
        </message>
        <message>
            <source>Subtitles in the clip</source>
            <translation>Legendas no trecho</translation>
        </message>
        <message>
            <source>Subtitles as a file beside it, too</source>
            <translation>Legendas também como arquivo ao lado</translation>
        </message>
        <message>
            <source>The pages as chapters</source>
            <translation>As páginas como capítulos</translation>
        </message>
        <message>
            <source>Licence of the talk: {licence}</source>
            <translation>Licença da palestra: {licence}</translation>
        </message>
        <message>
            <source>The catalogue names no licence. The recording belongs to its authors: pass clips on only if they allow it.</source>
            <translation>O catálogo não indica uma licença. A gravação pertence a seus autores: repasse trechos apenas se eles permitirem.</translation>
        </message>
        <message>
            <source>to</source>
            <translation>até</translation>
        </message>
        <message>
            <source>Video (.mp4)</source>
            <translation>Vídeo (.mp4)</translation>
        </message>
        <message>
            <source>Video (.mkv)</source>
            <translation>Vídeo (.mkv)</translation>
        </message>
        <message>
            <source>Video (.webm)</source>
            <translation>Vídeo (.webm)</translation>
        </message>
        <message>
            <source>Moving picture (.gif)</source>
            <translation>Imagem animada (.gif)</translation>
        </message>
        <message>
            <source>Moving picture (.webp)</source>
            <translation>Imagem animada (.webp)</translation>
        </message>
        <message>
            <source>This talk has no subtitles on this computer.</source>
            <translation>Esta palestra não tem legendas neste computador.</translation>
        </message>
        <message>
            <source>All tracks</source>
            <translation>Todas as faixas</translation>
        </message>
        <message>
            <source>Track {number}</source>
            <translation>Faixa {number}</translation>
        </message>
        <message>
            <source>{time} long</source>
            <translation>{time} de duração</translation>
        </message>
        <message>
            <source>A moving picture can be {longest} s long.</source>
            <translation>Uma imagem animada pode ter {longest} s.</translation>
        </message>
        <message>
            <source>About {size}; less where little moves</source>
            <translation>Cerca de {size}; menos onde há pouco movimento</translation>
        </message>
        <message>
            <source>About {size}</source>
            <translation>Cerca de {size}</translation>
        </message>
        <message>
            <source>Only the first and the last moments are encoded again; this takes some seconds. If they cannot be joined to the rest, the whole clip is encoded again, which takes longer.</source>
            <translation>Apenas os primeiros e os últimos momentos são recodificados; isso leva alguns segundos. Se não puderem ser unidos ao resto, o trecho inteiro é recodificado, o que leva mais tempo.</translation>
        </message>
        <message>
            <source>The whole clip has to be encoded again, because edges cannot be joined to video in this coding. This takes longer and loses a little quality.</source>
            <translation>O trecho inteiro precisa ser recodificado, porque nesta codificação as bordas não podem ser unidas ao vídeo. Isso leva mais tempo e perde um pouco de qualidade.</translation>
        </message>
        <message>
            <source>Begins at the keyframe before this time.</source>
            <translation>Começa no quadro-chave antes deste momento.</translation>
        </message>
        <message>
            <source>Begins here: there is a keyframe. May end some frames later.</source>
            <translation>Começa aqui: há um quadro-chave. Pode terminar alguns quadros depois.</translation>
        </message>
        <message>
            <source>Begins at {time}, {seconds} s earlier: a copy can begin only at a keyframe. May end some frames later.</source>
            <translation>Começa em {time}, {seconds} s antes: uma cópia só pode começar em um quadro-chave. Pode terminar alguns quadros depois.</translation>
        </message>
    </context>
    <context>
        <name>ClosingCheck</name>
        <message>
            <source>These notes are not saved.</source>
            <translation>Estas notas não foram salvas.</translation>
        </message>
        <message>
            <source>They could not be written to the disk: {problem} If you close duthviewer now, your latest changes are lost.</source>
            <translation>Não foi possível gravá-las no disco: {problem} Se você fechar o duthviewer agora, suas últimas alterações serão perdidas.</translation>
        </message>
        <message>
            <source>The disk does not answer.</source>
            <translation>O disco não responde.</translation>
        </message>
        <message>
            <source>Save elsewhere…</source>
            <translation>Salvar em outro lugar…</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>Fechar sem salvar</translation>
        </message>
        <message>
            <source>Save notes</source>
            <translation>Salvar notas</translation>
        </message>
        <message>
            <source>Notes (*.json)</source>
            <translation>Notas (*.json)</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Anywhere</source>
            <translation>Em qualquer lugar</translation>
        </message>
        <message>
            <source>Talks</source>
            <translation>Palestras</translation>
        </message>
        <message>
            <source>Watching</source>
            <translation>Assistindo</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>Slides</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Pesquisa</translation>
        </message>
        <message>
            <source>Open a conference…</source>
            <translation>Abrir uma conferência…</translation>
        </message>
        <message>
            <source>Keys and help</source>
            <translation>Atalhos e ajuda</translation>
        </message>
        <message>
            <source>About duthviewer</source>
            <translation>Sobre o duthviewer</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Sair</translation>
        </message>
        <message>
            <source>Open a folder…</source>
            <translation>Abrir uma pasta…</translation>
        </message>
        <message>
            <source>Make a conference from files…</source>
            <translation>Criar uma conferência a partir de arquivos…</translation>
        </message>
        <message>
            <source>Save timelines into a catalogue…</source>
            <translation>Salvar as linhas do tempo em um catálogo…</translation>
        </message>
        <message>
            <source>Notes of all talks…</source>
            <translation>Notas de todas as palestras…</translation>
        </message>
        <message>
            <source>Export all notes…</source>
            <translation>Exportar todas as notas…</translation>
        </message>
        <message>
            <source>Import notes…</source>
            <translation>Importar notas…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Configurações…</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Pesquisar em tudo</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Downloads</translation>
        </message>
        <message>
            <source>Pause all downloads</source>
            <translation>Pausar todos os downloads</translation>
        </message>
        <message>
            <source>Search the talks</source>
            <translation>Buscar nas palestras</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Reset progress</source>
            <translation>Redefinir progresso</translation>
        </message>
        <message>
            <source>Undo last mark</source>
            <translation>Desfazer a última marcação</translation>
        </message>
        <message>
            <source>Show recording in its folder</source>
            <translation>Mostrar a gravação na pasta</translation>
        </message>
        <message>
            <source>Open slides in another program</source>
            <translation>Abrir os slides em outro programa</translation>
        </message>
        <message>
            <source>Open recording on the web</source>
            <translation>Abrir a gravação na web</translation>
        </message>
        <message>
            <source>Copy link to the talk</source>
            <translation>Copiar link da palestra</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>Baixar…</translation>
        </message>
        <message>
            <source>Download this day…</source>
            <translation>Baixar este dia…</translation>
        </message>
        <message>
            <source>Download the conference…</source>
            <translation>Baixar a conferência…</translation>
        </message>
        <message>
            <source>Remove from this computer…</source>
            <translation>Remover deste computador…</translation>
        </message>
        <message>
            <source>Remove this day from this computer…</source>
            <translation>Remover este dia deste computador…</translation>
        </message>
        <message>
            <source>Remove the conference from this computer…</source>
            <translation>Remover a conferência deste computador…</translation>
        </message>
        <message>
            <source>Select all talks</source>
            <translation>Selecionar todas as palestras</translation>
        </message>
        <message>
            <source>Talk information</source>
            <translation>Informações da palestra</translation>
        </message>
        <message>
            <source>Show talks in progress</source>
            <translation>Mostrar palestras em andamento</translation>
        </message>
        <message>
            <source>Conferences</source>
            <translation>Conferências</translation>
        </message>
        <message>
            <source>Editing</source>
            <translation>Edição</translation>
        </message>
        <message>
            <source>Add a conference…</source>
            <translation>Adicionar uma conferência…</translation>
        </message>
        <message>
            <source>Export the talks as chapters…</source>
            <translation>Exportar as palestras como capítulos…</translation>
        </message>
        <message>
            <source>Save as one file…</source>
            <translation>Salvar como um arquivo…</translation>
        </message>
        <message>
            <source>Back up the library…</source>
            <translation>Fazer backup da biblioteca…</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Restaurar um backup…</translation>
        </message>
        <message>
            <source>All conferences…</source>
            <translation>Todas as conferências…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Search conferences and talks</source>
            <translation>Pesquisar conferências e palestras</translation>
        </message>
        <message>
            <source>Add to Up next</source>
            <translation>Adicionar a A seguir</translation>
        </message>
        <message>
            <source>Move towards the front</source>
            <translation>Mover para a frente</translation>
        </message>
        <message>
            <source>Move towards the end</source>
            <translation>Mover para o fim</translation>
        </message>
        <message>
            <source>Remove from this list…</source>
            <translation>Remover desta lista…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Show the catalogue in its folder</source>
            <translation>Mostrar o catálogo na pasta</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Mostrar tudo</translation>
        </message>
        <message>
            <source>Show what is up next</source>
            <translation>Mostrar o que vem a seguir</translation>
        </message>
        <message>
            <source>Show what was added last</source>
            <translation>Mostrar o que foi adicionado por último</translation>
        </message>
        <message>
            <source>Show conferences only</source>
            <translation>Mostrar só as conferências</translation>
        </message>
        <message>
            <source>Do not group</source>
            <translation>Não agrupar</translation>
        </message>
        <message>
            <source>Group by year</source>
            <translation>Agrupar por ano</translation>
        </message>
        <message>
            <source>Group by series</source>
            <translation>Agrupar por série</translation>
        </message>
        <message>
            <source>Sort by last opened</source>
            <translation>Ordenar pela última abertura</translation>
        </message>
        <message>
            <source>Sort by last added</source>
            <translation>Ordenar pela última adição</translation>
        </message>
        <message>
            <source>Sort by year, newest first</source>
            <translation>Ordenar por ano, mais novas primeiro</translation>
        </message>
        <message>
            <source>New conference…</source>
            <translation>Nova conferência…</translation>
        </message>
        <message>
            <source>Edit conference…</source>
            <translation>Editar conferência…</translation>
        </message>
        <message>
            <source>Edit talk…</source>
            <translation>Editar palestra…</translation>
        </message>
        <message>
            <source>Copy duthviewer link to the talk</source>
            <translation>Copiar link do duthviewer para a palestra</translation>
        </message>
        <message>
            <source>Show unwatched talks</source>
            <translation>Mostrar palestras não assistidas</translation>
        </message>
        <message>
            <source>Show talks on this computer</source>
            <translation>Mostrar palestras neste computador</translation>
        </message>
        <message>
            <source>Sort by length, longest first</source>
            <translation>Ordenar por duração, mais longas primeiro</translation>
        </message>
        <message>
            <source>Jump to 0 … 90 % of the talk</source>
            <translation>Ir para 0 … 90 % da palestra</translation>
        </message>
        <message>
            <source>One frame forward</source>
            <translation>Avançar um quadro</translation>
        </message>
        <message>
            <source>Jump to the start</source>
            <translation>Ir para o início</translation>
        </message>
        <message>
            <source>Go to time or page…</source>
            <translation>Ir para tempo ou página…</translation>
        </message>
        <message>
            <source>Show remaining time</source>
            <translation>Mostrar tempo restante</translation>
        </message>
        <message>
            <source>Save picture…</source>
            <translation>Salvar imagem…</translation>
        </message>
        <message>
            <source>Save clip…</source>
            <translation>Salvar trecho…</translation>
        </message>
        <message>
            <source>Save GIF…</source>
            <translation>Salvar GIF…</translation>
        </message>
        <message>
            <source>Keep this recording</source>
            <translation>Manter esta gravação</translation>
        </message>
        <message>
            <source>Start loop here (A)</source>
            <translation>Iniciar repetição aqui (A)</translation>
        </message>
        <message>
            <source>End loop here (B)</source>
            <translation>Terminar repetição aqui (B)</translation>
        </message>
        <message>
            <source>Clear loop</source>
            <translation>Limpar repetição</translation>
        </message>
        <message>
            <source>Loop the moments of this page</source>
            <translation>Repetir os momentos desta página</translation>
        </message>
        <message>
            <source>Loop this sentence</source>
            <translation>Repetir esta frase</translation>
        </message>
        <message>
            <source>Move A one frame back</source>
            <translation>Mover A um quadro para trás</translation>
        </message>
        <message>
            <source>Move A one frame forward</source>
            <translation>Mover A um quadro para a frente</translation>
        </message>
        <message>
            <source>Move A 0.1 s back</source>
            <translation>Mover A 0,1 s para trás</translation>
        </message>
        <message>
            <source>Move A 0.1 s forward</source>
            <translation>Mover A 0,1 s para a frente</translation>
        </message>
        <message>
            <source>Move B one frame back</source>
            <translation>Mover B um quadro para trás</translation>
        </message>
        <message>
            <source>Move B one frame forward</source>
            <translation>Mover B um quadro para a frente</translation>
        </message>
        <message>
            <source>Move B 0.1 s back</source>
            <translation>Mover B 0,1 s para trás</translation>
        </message>
        <message>
            <source>Move B 0.1 s forward</source>
            <translation>Mover B 0,1 s para a frente</translation>
        </message>
        <message>
            <source>Practice speed</source>
            <translation>Velocidade de prática</translation>
        </message>
        <message>
            <source>Copy link to this moment</source>
            <translation>Copiar link deste momento</translation>
        </message>
        <message>
            <source>Copy duthviewer link to this moment</source>
            <translation>Copiar link do duthviewer para este momento</translation>
        </message>
        <message>
            <source>Copy citation (BibTeX)</source>
            <translation>Copiar citação (BibTeX)</translation>
        </message>
        <message>
            <source>Copy citation (CSL-JSON)</source>
            <translation>Copiar citação (CSL-JSON)</translation>
        </message>
        <message>
            <source>Keep playing the recording</source>
            <translation>Continuar a gravação</translation>
        </message>
        <message>
            <source>Autoplay next talk</source>
            <translation>Reproduzir a próxima palestra automaticamente</translation>
        </message>
        <message>
            <source>Cycle subtitles</source>
            <translation>Alternar legendas</translation>
        </message>
        <message>
            <source>Subtitles earlier</source>
            <translation>Legendas mais cedo</translation>
        </message>
        <message>
            <source>Video in a corner</source>
            <translation>Vídeo em um canto</translation>
        </message>
        <message>
            <source>Move video to next corner</source>
            <translation>Mover o vídeo para o próximo canto</translation>
        </message>
        <message>
            <source>Open or close drawer</source>
            <translation>Abrir ou fechar a gaveta</translation>
        </message>
        <message>
            <source>Copy transcript</source>
            <translation>Copiar transcrição</translation>
        </message>
        <message>
            <source>Copy transcript with times</source>
            <translation>Copiar transcrição com tempos</translation>
        </message>
        <message>
            <source>Note with video picture</source>
            <translation>Nota com imagem do vídeo</translation>
        </message>
        <message>
            <source>Note with page picture</source>
            <translation>Nota com imagem da página</translation>
        </message>
        <message>
            <source>Set a marker</source>
            <translation>Colocar um marcador</translation>
        </message>
        <message>
            <source>Jump to previous note</source>
            <translation>Ir para a nota anterior</translation>
        </message>
        <message>
            <source>Jump to next note</source>
            <translation>Ir para a próxima nota</translation>
        </message>
        <message>
            <source>Notes on the talk</source>
            <translation>Notas da palestra</translation>
        </message>
        <message>
            <source>Export notes on this talk…</source>
            <translation>Exportar as notas desta palestra…</translation>
        </message>
        <message>
            <source>Review of the talk</source>
            <translation>Análise da palestra</translation>
        </message>
        <message>
            <source>Review in a window</source>
            <translation>Análise em uma janela</translation>
        </message>
        <message>
            <source>Copy table of the review</source>
            <translation>Copiar a tabela da análise</translation>
        </message>
        <message>
            <source>Compare with another talk…</source>
            <translation>Comparar com outra palestra…</translation>
        </message>
        <message>
            <source>Save handout…</source>
            <translation>Salvar material de apoio…</translation>
        </message>
        <message>
            <source>Save report…</source>
            <translation>Salvar relatório…</translation>
        </message>
        <message>
            <source>Save as one video…</source>
            <translation>Salvar como um vídeo…</translation>
        </message>
        <message>
            <source>This talk starts here</source>
            <translation>Esta palestra começa aqui</translation>
        </message>
        <message>
            <source>This talk ends here</source>
            <translation>Esta palestra termina aqui</translation>
        </message>
        <message>
            <source>Next talk starts here</source>
            <translation>A próxima palestra começa aqui</translation>
        </message>
        <message>
            <source>Talks of the recording</source>
            <translation>Palestras da gravação</translation>
        </message>
        <message>
            <source>Undo change of the catalogue</source>
            <translation>Desfazer alteração do catálogo</translation>
        </message>
        <message>
            <source>Redo change of the catalogue</source>
            <translation>Refazer alteração do catálogo</translation>
        </message>
        <message>
            <source>Jump to previous slide</source>
            <translation>Ir para o slide anterior</translation>
        </message>
        <message>
            <source>Jump to next slide</source>
            <translation>Ir para o próximo slide</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Aumentar zoom</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Diminuir zoom</translation>
        </message>
        <message>
            <source>Fit page</source>
            <translation>Ajustar página</translation>
        </message>
        <message>
            <source>Page strip</source>
            <translation>Faixa de páginas</translation>
        </message>
        <message>
            <source>Play from this page</source>
            <translation>Reproduzir a partir desta página</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Próximo resultado</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Resultado anterior</translation>
        </message>
        <message>
            <source>Select page text</source>
            <translation>Selecionar o texto da página</translation>
        </message>
        <message>
            <source>Copy selected text</source>
            <translation>Copiar o texto selecionado</translation>
        </message>
        <message>
            <source>Copy page as picture</source>
            <translation>Copiar página como imagem</translation>
        </message>
        <message>
            <source>Save page as picture…</source>
            <translation>Salvar página como imagem…</translation>
        </message>
        <message>
            <source>Rotate right</source>
            <translation>Girar para a direita</translation>
        </message>
        <message>
            <source>Rotate left</source>
            <translation>Girar para a esquerda</translation>
        </message>
        <message>
            <source>Mark what was not said</source>
            <translation>Marcar o que não foi dito</translation>
        </message>
        <message>
            <source>Whole pages of the PDF</source>
            <translation>Páginas inteiras do PDF</translation>
        </message>
        <message>
            <source>No slide on screen from now on</source>
            <translation>Nenhum slide na tela a partir de agora</translation>
        </message>
        <message>
            <source>This page is right</source>
            <translation>Esta página está certa</translation>
        </message>
        <message>
            <source>This page for the whole span</source>
            <translation>Esta página em todo o trecho</translation>
        </message>
        <message>
            <source>Next uncertain change</source>
            <translation>Próxima mudança incerta</translation>
        </message>
        <message>
            <source>Previous uncertain change</source>
            <translation>Mudança incerta anterior</translation>
        </message>
        <message>
            <source>Undo correction</source>
            <translation>Desfazer correção</translation>
        </message>
        <message>
            <source>Redo correction</source>
            <translation>Refazer correção</translation>
        </message>
        <message>
            <source>Discard my corrections</source>
            <translation>Descartar minhas correções</translation>
        </message>
        <message>
            <source>Open result</source>
            <translation>Abrir resultado</translation>
        </message>
        <message>
            <source>Search for the suggestion</source>
            <translation>Pesquisar a sugestão</translation>
        </message>
        <message>
            <source>Show all results</source>
            <translation>Mostrar todos os resultados</translation>
        </message>
        <message>
            <source>Show results in titles</source>
            <translation>Mostrar resultados em títulos</translation>
        </message>
        <message>
            <source>Show results on slides</source>
            <translation>Mostrar resultados em slides</translation>
        </message>
        <message>
            <source>Show results in speech</source>
            <translation>Mostrar resultados na fala</translation>
        </message>
        <message>
            <source>Show results in notes</source>
            <translation>Mostrar resultados em notas</translation>
        </message>
        <message>
            <source>Clear recent searches</source>
            <translation>Limpar pesquisas recentes</translation>
        </message>
        <message>
            <source>Close search</source>
            <translation>Fechar pesquisa</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Refazer</translation>
        </message>
        <message>
            <source>Add a talk</source>
            <translation>Adicionar uma palestra</translation>
        </message>
        <message>
            <source>Duplicate talk</source>
            <translation>Duplicar palestra</translation>
        </message>
        <message>
            <source>Remove talk</source>
            <translation>Remover palestra</translation>
        </message>
        <message>
            <source>Split talk…</source>
            <translation>Dividir palestra…</translation>
        </message>
        <message>
            <source>Join with next talk</source>
            <translation>Unir com a próxima palestra</translation>
        </message>
        <message>
            <source>Shift all talks of the recording…</source>
            <translation>Deslocar todas as palestras da gravação…</translation>
        </message>
        <message>
            <source>Add a recording</source>
            <translation>Adicionar uma gravação</translation>
        </message>
        <message>
            <source>Remove recording with its talks</source>
            <translation>Remover gravação com suas palestras</translation>
        </message>
        <message>
            <source>Watch from here</source>
            <translation>Assistir a partir daqui</translation>
        </message>
        <message>
            <source>Next conflict or gap</source>
            <translation>Próximo conflito ou lacuna</translation>
        </message>
        <message>
            <source>Previous conflict or gap</source>
            <translation>Conflito ou lacuna anterior</translation>
        </message>
        <message>
            <source>Close the editor</source>
            <translation>Fechar o editor</translation>
        </message>
        <message>
            <source>Watch from the start</source>
            <translation>Assistir desde o início</translation>
        </message>
        <message>
            <source>Mark as favourite</source>
            <translation>Marcar como favorita</translation>
        </message>
        <message>
            <source>Mark as watched</source>
            <translation>Marcar como assistida</translation>
        </message>
        <message>
            <source>Use a PDF as the slides…</source>
            <translation>Usar um PDF como slides…</translation>
        </message>
        <message>
            <source>Use a file as the recording…</source>
            <translation>Usar um arquivo como gravação…</translation>
        </message>
        <message>
            <source>Use the files found by name</source>
            <translation>Usar os arquivos encontrados pelo nome</translation>
        </message>
        <message>
            <source>Synchronise the slides of this talk</source>
            <translation>Sincronizar os slides desta palestra</translation>
        </message>
        <message>
            <source>Synchronise the slides of this day</source>
            <translation>Sincronizar os slides deste dia</translation>
        </message>
        <message>
            <source>Synchronise the slides of all talks</source>
            <translation>Sincronizar os slides de todas as palestras</translation>
        </message>
        <message>
            <source>Stop synchronising</source>
            <translation>Parar a sincronização</translation>
        </message>
        <message>
            <source>Show all talks</source>
            <translation>Mostrar todas as palestras</translation>
        </message>
        <message>
            <source>Show favourites</source>
            <translation>Mostrar as favoritas</translation>
        </message>
        <message>
            <source>Sort by day and time</source>
            <translation>Ordenar por dia e hora</translation>
        </message>
        <message>
            <source>Sort by title</source>
            <translation>Ordenar por título</translation>
        </message>
        <message>
            <source>Sort by speaker</source>
            <translation>Ordenar por palestrante</translation>
        </message>
        <message>
            <source>Sort by last watched</source>
            <translation>Ordenar pelas últimas assistidas</translation>
        </message>
        <message>
            <source>Play or pause</source>
            <translation>Reproduzir ou pausar</translation>
        </message>
        <message>
            <source>Back {seconds} seconds</source>
            <translation>Voltar {seconds} segundos</translation>
        </message>
        <message>
            <source>Forward {seconds} seconds</source>
            <translation>Avançar {seconds} segundos</translation>
        </message>
        <message>
            <source>Back a minute</source>
            <translation>Voltar um minuto</translation>
        </message>
        <message>
            <source>Forward a minute</source>
            <translation>Avançar um minuto</translation>
        </message>
        <message>
            <source>One frame back</source>
            <translation>Voltar um quadro</translation>
        </message>
        <message>
            <source>Slower</source>
            <translation>Mais devagar</translation>
        </message>
        <message>
            <source>Faster</source>
            <translation>Mais rápido</translation>
        </message>
        <message>
            <source>Normal speed</source>
            <translation>Velocidade normal</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Silenciar</translation>
        </message>
        <message>
            <source>Louder</source>
            <translation>Aumentar o volume</translation>
        </message>
        <message>
            <source>Quieter</source>
            <translation>Diminuir o volume</translation>
        </message>
        <message>
            <source>Previous talk</source>
            <translation>Palestra anterior</translation>
        </message>
        <message>
            <source>Next talk</source>
            <translation>Próxima palestra</translation>
        </message>
        <message>
            <source>Back to the talks</source>
            <translation>Voltar às palestras</translation>
        </message>
        <message>
            <source>Loop: set A, set B, clear</source>
            <translation>Repetição: marcar A, marcar B, limpar</translation>
        </message>
        <message>
            <source>Rewrite this recording…</source>
            <translation>Regravar esta gravação…</translation>
        </message>
        <message>
            <source>Export chapters…</source>
            <translation>Exportar capítulos…</translation>
        </message>
        <message>
            <source>A little slower</source>
            <translation>Um pouco mais devagar</translation>
        </message>
        <message>
            <source>A little faster</source>
            <translation>Um pouco mais rápido</translation>
        </message>
        <message>
            <source>Open subtitles…</source>
            <translation>Abrir legendas…</translation>
        </message>
        <message>
            <source>Subtitles later</source>
            <translation>Atrasar as legendas</translation>
        </message>
        <message>
            <source>Video and slides side by side</source>
            <translation>Vídeo e slides lado a lado</translation>
        </message>
        <message>
            <source>Video above the slides</source>
            <translation>Vídeo acima dos slides</translation>
        </message>
        <message>
            <source>Video only</source>
            <translation>Somente o vídeo</translation>
        </message>
        <message>
            <source>Slides only</source>
            <translation>Somente os slides</translation>
        </message>
        <message>
            <source>Slides left, video right</source>
            <translation>Slides à esquerda, vídeo à direita</translation>
        </message>
        <message>
            <source>Next layout</source>
            <translation>Próximo layout</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Transcrição</translation>
        </message>
        <message>
            <source>Find in the transcript…</source>
            <translation>Buscar na transcrição…</translation>
        </message>
        <message>
            <source>About the talk</source>
            <translation>Sobre a palestra</translation>
        </message>
        <message>
            <source>Note at this moment</source>
            <translation>Nota neste momento</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Tela cheia</translation>
        </message>
        <message>
            <source>Mini window</source>
            <translation>Minijanela</translation>
        </message>
        <message>
            <source>Slides on another screen</source>
            <translation>Slides em outra tela</translation>
        </message>
        <message>
            <source>Video on another screen</source>
            <translation>Vídeo em outra tela</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Página anterior</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Próxima página</translation>
        </message>
        <message>
            <source>Follow the talk again</source>
            <translation>Voltar a acompanhar a palestra</translation>
        </message>
        <message>
            <source>Synchronise the slides</source>
            <translation>Sincronizar os slides</translation>
        </message>
        <message>
            <source>Find in the slides…</source>
            <translation>Localizar nos slides…</translation>
        </message>
        <message>
            <source>Dark pages</source>
            <translation>Páginas escuras</translation>
        </message>
        <message>
            <source>Speaker notes</source>
            <translation>Notas do apresentador</translation>
        </message>
        <message>
            <source>Correct the timeline</source>
            <translation>Corrigir a linha do tempo</translation>
        </message>
        <message>
            <source>This page starts now</source>
            <translation>Esta página começa agora</translation>
        </message>
        <message>
            <source>Shift all page changes…</source>
            <translation>Deslocar todas as mudanças de página…</translation>
        </message>
        <message>
            <source>Print the slides…</source>
            <translation>Imprimir os slides…</translation>
        </message>
        <message>
            <source>Open the slides in the system’s viewer</source>
            <translation>Abrir os slides no visualizador do sistema</translation>
        </message>
    </context>
    <context>
        <name>CompareChooser</name>
        <message>
            <source>Search talks, speakers and conferences</source>
            <translation>Buscar palestras, palestrantes e conferências</translation>
        </message>
        <message>
            <source>Talks to compare with</source>
            <translation>Palestras para comparar</translation>
        </message>
        <message>
            <source>No talk matches the search.</source>
            <translation>Nenhuma palestra corresponde à busca.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Compare with the selected talk  (Enter)</source>
            <translation>Comparar com a palestra selecionada  (Enter)</translation>
        </message>
    </context>
    <context>
        <name>CompareModel</name>
        <message>
            <source>longer</source>
            <translation>mais longa</translation>
        </message>
        <message>
            <source>shorter</source>
            <translation>mais curta</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>removida</translation>
        </message>
        <message>
            <source>added</source>
            <translation>acrescentada</translation>
        </message>
        <message>
            <source>shown in neither</source>
            <translation>não exibida em nenhuma</translation>
        </message>
        <message>
            <source>reordered</source>
            <translation>reordenada</translation>
        </message>
        <message>
            <source>The other slides do not have this page.</source>
            <translation>Os outros slides não têm esta página.</translation>
        </message>
        <message>
            <source>The page was not shown in the other talk.</source>
            <translation>A página não foi exibida na outra palestra.</translation>
        </message>
        <message>
            <source>These slides do not have this page.</source>
            <translation>Estes slides não têm esta página.</translation>
        </message>
        <message>
            <source>The page was not shown in this talk.</source>
            <translation>A página não foi exibida nesta palestra.</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <source>Other page</source>
            <translation>Outra página</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>Other time</source>
            <translation>Outro tempo</translation>
        </message>
        <message>
            <source>Both times</source>
            <translation>Os dois tempos</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Diferença</translation>
        </message>
        <message>
            <source>In the other talk</source>
            <translation>Na outra palestra</translation>
        </message>
        <message>
            <source>The page</source>
            <translation>A página</translation>
        </message>
        <message>
            <source>The number of the page in the slides of this talk</source>
            <translation>O número da página nos slides desta palestra</translation>
        </message>
        <message>
            <source>The number of the page in the other slides</source>
            <translation>O número da página nos outros slides</translation>
        </message>
        <message>
            <source>The largest line of the page</source>
            <translation>A maior linha da página</translation>
        </message>
        <message>
            <source>How long the page was shown in this talk</source>
            <translation>Por quanto tempo a página foi exibida nesta palestra</translation>
        </message>
        <message>
            <source>How long it was shown in the other talk</source>
            <translation>Por quanto tempo foi exibida na outra palestra</translation>
        </message>
        <message>
            <source>This talk above, the other one below</source>
            <translation>Acima esta palestra, abaixo a outra</translation>
        </message>
        <message>
            <source>How much longer it was shown in the other talk</source>
            <translation>Quanto tempo a mais foi exibida na outra palestra</translation>
        </message>
        <message>
            <source>What is different in the other talk</source>
            <translation>O que é diferente na outra palestra</translation>
        </message>
    </context>
    <context>
        <name>CompareTable</name>
        <message>
            <source>Pages of both talks</source>
            <translation>Páginas das duas palestras</translation>
        </message>
    </context>
    <context>
        <name>CompareWindow</name>
        <message>
            <source>Compare: {title}</source>
            <translation>Comparar: {title}</translation>
        </message>
        <message>
            <source>Compare “{title}” with another talk</source>
            <translation>Comparar “{title}” com outra palestra</translation>
        </message>
        <message>
            <source>Progress of the comparison</source>
            <translation>Progresso da comparação</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Stop comparing  (Esc)</source>
            <translation>Parar de comparar  (Esc)</translation>
        </message>
        <message>
            <source>Play here</source>
            <translation>Reproduzir aqui</translation>
        </message>
        <message>
            <source>Play the page in this talk  (Enter)</source>
            <translation>Reproduzir a página nesta palestra  (Enter)</translation>
        </message>
        <message>
            <source>Play in the other talk</source>
            <translation>Reproduzir na outra palestra</translation>
        </message>
        <message>
            <source>Play the page in the other talk  (Shift+Enter)</source>
            <translation>Reproduzir a página na outra palestra  (Shift+Enter)</translation>
        </message>
        <message>
            <source>Copy all rows for a spreadsheet</source>
            <translation>Copiar todas as linhas para uma planilha</translation>
        </message>
        <message>
            <source>Another talk…</source>
            <translation>Outra palestra…</translation>
        </message>
        <message>
            <source>Compare with another talk</source>
            <translation>Comparar com outra palestra</translation>
        </message>
        <message>
            <source>Comparing with “{title}”…</source>
            <translation>Comparando com “{title}”…</translation>
        </message>
        <message>
            <source>{title} · {conference} · {length}</source>
            <translation>{title} · {conference} · {length}</translation>
        </message>
        <message>
            <source>{count} longer</source>
            <translation>{count} mais longas</translation>
        </message>
        <message>
            <source>{count} shorter</source>
            <translation>{count} mais curtas</translation>
        </message>
        <message>
            <source>{count} dropped</source>
            <translation>{count} removidas</translation>
        </message>
        <message>
            <source>{count} added</source>
            <translation>{count} acrescentadas</translation>
        </message>
        <message>
            <source>{count} reordered</source>
            <translation>{count} reordenadas</translation>
        </message>
        <message>
            <source>No page is different in the other talk.</source>
            <translation>Nenhuma página é diferente na outra palestra.</translation>
        </message>
        <message>
            <source>Pages in the other talk: {counts}</source>
            <translation>Páginas na outra palestra: {counts}</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Copiar tabela</translation>
        </message>
    </context>
    <context>
        <name>ConferenceForm</name>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>For example 2016-11-03</source>
            <translation>Por exemplo 2016-11-03</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primeiro dia</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último dia</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Site</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descrição</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>Endereço da web</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>Add a link</source>
            <translation>Adicionar um link</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licença</translation>
        </message>
        <message>
            <source>For example CC-BY-4.0</source>
            <translation>Por exemplo CC-BY-4.0</translation>
        </message>
    </context>
    <context>
        <name>ContextMenus</name>
        <message>
            <source>Download {name}…</source>
            <translation>Baixar {name}…</translation>
        </message>
        <message>
            <source>Remove {name} from this computer…</source>
            <translation>Remover {name} deste computador…</translation>
        </message>
    </context>
    <context>
        <name>Controls</name>
        <message>
            <source>Speed</source>
            <translation>Velocidade</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volume</translation>
        </message>
        <message>
            <source>Subtitles and sound</source>
            <translation>Legendas e áudio</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Reproduzir</translation>
        </message>
        <message>
            <source>Show the length</source>
            <translation>Mostrar a duração</translation>
        </message>
        <message>
            <source>Loop: begin here (A)</source>
            <translation>Repetição: começar aqui (A)</translation>
        </message>
        <message>
            <source>A–B</source>
            <translation>A–B</translation>
        </message>
        <message>
            <source>Loop: end here (B)</source>
            <translation>Repetição: terminar aqui (B)</translation>
        </message>
        <message>
            <source>A–…</source>
            <translation>A–…</translation>
        </message>
        <message>
            <source>Clear the loop</source>
            <translation>Limpar a repetição</translation>
        </message>
        <message>
            <source>No sound output was found</source>
            <translation>Nenhuma saída de som encontrada</translation>
        </message>
    </context>
    <context>
        <name>Corrections</name>
        <message>
            <source>Page {page} from {time} to {end}</source>
            <translation>Página {page} de {time} a {end}</translation>
        </message>
        <message>
            <source>A slide that is not in this PDF at {time}: confirmed</source>
            <translation>Um slide que não está neste PDF, em {time}: confirmado</translation>
        </message>
        <message>
            <source>No page at {time}: confirmed</source>
            <translation>Nenhuma página em {time}: confirmado</translation>
        </message>
        <message>
            <source>Page {page} at {time}: confirmed</source>
            <translation>Página {page} em {time}: confirmada</translation>
        </message>
        <message>
            <source>Change moved to {time}</source>
            <translation>Mudança movida para {time}</translation>
        </message>
        <message>
            <source>Change at {time} removed</source>
            <translation>Mudança em {time} removida</translation>
        </message>
        <message>
            <source>All changes shifted by {seconds} s</source>
            <translation>Todas as mudanças deslocadas em {seconds} s</translation>
        </message>
        <message>
            <source>Corrections removed</source>
            <translation>Correções removidas</translation>
        </message>
        <message>
            <source>Undone: {step}</source>
            <translation>Desfeito: {step}</translation>
        </message>
        <message>
            <source>Redone: {step}</source>
            <translation>Refeito: {step}</translation>
        </message>
        <message>
            <source>No page from {time} on</source>
            <translation>Nenhuma página a partir de {time}</translation>
        </message>
        <message>
            <source>Page {page} starts at {time}</source>
            <translation>Página {page} começa em {time}</translation>
        </message>
    </context>
    <context>
        <name>CorrectionsController</name>
        <message>
            <source>This moment is outside the talk</source>
            <translation>Este momento está fora da palestra</translation>
        </message>
        <message>
            <source>No uncertain change after this one</source>
            <translation>Nenhuma mudança incerta depois desta</translation>
        </message>
        <message>
            <source>No uncertain change before this one</source>
            <translation>Nenhuma mudança incerta antes desta</translation>
        </message>
        <message>
            <source>Uncertain: a slide that is not in this PDF at {time}</source>
            <translation>Incerto: um slide que não está neste PDF, em {time}</translation>
        </message>
        <message>
            <source>Uncertain: no page at {time}</source>
            <translation>Incerto: nenhuma página em {time}</translation>
        </message>
        <message>
            <source>Uncertain: page {page} at {time}</source>
            <translation>Incerto: página {page} em {time}</translation>
        </message>
        <message>
            <source>{done} ({key} to undo)</source>
            <translation>{done} ({key} desfaz)</translation>
        </message>
    </context>
    <context>
        <name>CorrectionsPanel</name>
        <message>
            <source>Correct the timeline</source>
            <translation>Corrigir a linha do tempo</translation>
        </message>
        <message>
            <source>No page from now on</source>
            <translation>Nenhuma página a partir de agora</translation>
        </message>
        <message>
            <source>This is right</source>
            <translation>Está certo</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>Close the panel</source>
            <translation>Fechar o painel</translation>
        </message>
        <message>
            <source>{count} ?</source>
            <translation>{count} ?</translation>
        </message>
        <message>
            <source>Nothing to check</source>
            <translation>Nada a conferir</translation>
        </message>
        <message>
            <source>Uncertain changes: {count}</source>
            <translation>Mudanças incertas: {count}</translation>
        </message>
        <message>
            <source>This talk has no timeline yet. Synchronise it, or mark where each page starts: turn to the page and press {key}.</source>
            <translation>Esta palestra ainda não tem linha do tempo. Sincronize-a ou marque onde cada página começa: vá até a página e pressione {key}.</translation>
        </message>
        <message>
            <source>Confirm a slide that is not in this PDF</source>
            <translation>Confirmar: um slide que não está neste PDF</translation>
        </message>
        <message>
            <source>Confirm no page in this span</source>
            <translation>Confirmar: nenhuma página neste trecho</translation>
        </message>
        <message>
            <source>Confirm page {page} in this span</source>
            <translation>Confirmar: página {page} neste trecho</translation>
        </message>
        <message>
            <source>This talk has no timeline, and no slides for one.</source>
            <translation>Esta palestra não tem linha do tempo nem slides para uma.</translation>
        </message>
        <message>
            <source>Page {page} starts now</source>
            <translation>A página {page} começa agora</translation>
        </message>
        <message>
            <source>Remove this change</source>
            <translation>Remover esta mudança</translation>
        </message>
        <message>
            <source>Move this change to the position</source>
            <translation>Mover esta mudança para a posição</translation>
        </message>
        <message>
            <source>Page {page} starts here</source>
            <translation>A página {page} começa aqui</translation>
        </message>
        <message>
            <source>No page from here on</source>
            <translation>Nenhuma página a partir daqui</translation>
        </message>
        <message>
            <source>This whole span is page {page}</source>
            <translation>Todo este trecho é a página {page}</translation>
        </message>
        <message>
            <source>Show this moment</source>
            <translation>Mostrar este momento</translation>
        </message>
    </context>
    <context>
        <name>CueStrip</name>
        <message>
            <source>Subtitles</source>
            <translation>Legendas</translation>
        </message>
    </context>
    <context>
        <name>DayBar</name>
        <message>
            <source>The recording with its talks</source>
            <translation>A gravação com suas palestras</translation>
        </message>
    </context>
    <context>
        <name>DayEditMenu</name>
        <message>
            <source>{title} starts at {time}</source>
            <translation>{title} começa em {time}</translation>
        </message>
        <message>
            <source>{title} ends at {time}</source>
            <translation>{title} termina em {time}</translation>
        </message>
        <message>
            <source>Split {title} at {time}</source>
            <translation>Dividir {title} em {time}</translation>
        </message>
        <message>
            <source>{title} ends where the next talk starts</source>
            <translation>{title} termina onde a próxima palestra começa</translation>
        </message>
        <message>
            <source>Add a talk at {time}</source>
            <translation>Adicionar uma palestra em {time}</translation>
        </message>
        <message>
            <source>End {before} where {after} starts</source>
            <translation>Terminar {before} onde {after} começa</translation>
        </message>
        <message>
            <source>Start {after} where {before} ends</source>
            <translation>Começar {after} onde {before} termina</translation>
        </message>
        <message>
            <source>New talk</source>
            <translation>Nova palestra</translation>
        </message>
        <message>
            <source>{title}, part 2</source>
            <translation>{title}, parte 2</translation>
        </message>
    </context>
    <context>
        <name>DayFaults</name>
        <message>
            <source>{after} starts {length} before {before} ends</source>
            <translation>{after} começa {length} antes do fim de {before}</translation>
        </message>
        <message>
            <source>{after} and {before} start at the same time</source>
            <translation>{after} e {before} começam ao mesmo tempo</translation>
        </message>
        <message>
            <source>{before} starts after the end of the recording</source>
            <translation>{before} começa depois do fim da gravação</translation>
        </message>
        <message>
            <source>{before} ends {length} after the end of the recording</source>
            <translation>{before} termina {length} depois do fim da gravação</translation>
        </message>
        <message>
            <source>{length} without a talk before {after}</source>
            <translation>{length} sem palestra antes de {after}</translation>
        </message>
        <message>
            <source>{length} without a talk after {before}</source>
            <translation>{length} sem palestra depois de {before}</translation>
        </message>
        <message>
            <source>{length} without a talk between {before} and {after}</source>
            <translation>{length} sem palestra entre {before} e {after}</translation>
        </message>
        <message>
            <source>1 conflict</source>
            <translation>1 conflito</translation>
        </message>
        <message>
            <source>{count} conflicts</source>
            <translation>{count} conflitos</translation>
        </message>
        <message>
            <source>1 gap</source>
            <translation>1 lacuna</translation>
        </message>
        <message>
            <source>{count} gaps</source>
            <translation>{count} lacunas</translation>
        </message>
        <message>
            <source>No conflicts, no gaps</source>
            <translation>Sem conflitos, sem lacunas</translation>
        </message>
    </context>
    <context>
        <name>DayMenu</name>
        <message>
            <source>{count} more</source>
            <translation>mais {count}</translation>
        </message>
        <message>
            <source>Choose another day</source>
            <translation>Escolher outro dia</translation>
        </message>
        <message>
            <source>Only {name} is shown</source>
            <translation>Somente {name} é mostrado</translation>
        </message>
    </context>
    <context>
        <name>DayPanel</name>
        <message>
            <source>Talks of the recording</source>
            <translation>Palestras da gravação</translation>
        </message>
        <message>
            <source>Conflicts and gaps of the recording</source>
            <translation>Conflitos e lacunas da gravação</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation type="unfinished">Aumentar zoom</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation type="unfinished">Diminuir zoom</translation>
        </message>
        <message>
            <source>Whole day</source>
            <translation>Dia inteiro</translation>
        </message>
        <message>
            <source>Show the whole day</source>
            <translation>Mostrar o dia inteiro</translation>
        </message>
        <message>
            <source>Close the panel</source>
            <translation type="unfinished">Fechar o painel</translation>
        </message>
        <message>
            <source>Visible part of the recording</source>
            <translation>Parte visível da gravação</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation type="unfinished">… e mais {count}</translation>
        </message>
    </context>
    <context>
        <name>DayWords</name>
        <message>
            <source>{title}: starts at {start}</source>
            <translation>{title}: começa em {start}</translation>
        </message>
        <message>
            <source>{title}: {start} – {end}</source>
            <translation>{title}: {start} – {end}</translation>
        </message>
        <message>
            <source>{title}: ends with the recording</source>
            <translation>{title}: termina com a gravação</translation>
        </message>
        <message>
            <source>{title}: ends at {end}</source>
            <translation>{title}: termina em {end}</translation>
        </message>
        <message>
            <source>{title}: ends where the next talk starts, at {end}</source>
            <translation>{title}: termina onde a próxima palestra começa, em {end}</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>Open a conference</source>
            <translation>Abrir uma conferência</translation>
        </message>
        <message>
            <source>Conferences (*.yaml *.yml *.duth);;All files (*)</source>
            <translation>Conferências (*.yaml *.yml *.duth);;Todos os arquivos (*)</translation>
        </message>
    </context>
    <context>
        <name>DownloadRequests</name>
        <message>
            <source>Download {count} talks…</source>
            <translation>Baixar {count} palestras…</translation>
        </message>
        <message>
            <source>Remove {count} talks from this computer…</source>
            <translation>Remover {count} palestras deste computador…</translation>
        </message>
        <message>
            <source>{count} talks</source>
            <translation>{count} palestras</translation>
        </message>
        <message>
            <source>{day} of “{conference}”</source>
            <translation>{day} de “{conference}”</translation>
        </message>
        <message>
            <source>You chose these files yourself, so they are not removed.</source>
            <translation>Você mesmo escolheu estes arquivos, por isso eles não são removidos.</translation>
        </message>
        <message>
            <source>Nothing of this is on this computer.</source>
            <translation>Nada disso está neste computador.</translation>
        </message>
        <message>
            <source>Remove from this computer</source>
            <translation>Remover deste computador</translation>
        </message>
        <message>
            <source>Remove {subject} from this computer?</source>
            <translation>Remover {subject} deste computador?</translation>
        </message>
        <message>
            <source>Remove {size}</source>
            <translation>Remover {size}</translation>
        </message>
        <message>
            <source>1 file ({size}) goes to the trash. Notes, progress and timelines stay.</source>
            <translation>1 arquivo ({size}) vai para a lixeira. Notas, progresso e linhas do tempo permanecem.</translation>
        </message>
        <message>
            <source>{count} files ({size}) go to the trash. Notes, progress and timelines stay.</source>
            <translation>{count} arquivos ({size}) vão para a lixeira. Notas, progresso e linhas do tempo permanecem.</translation>
        </message>
        <message>
            <source>What was streamed ({size}) is deleted.</source>
            <translation>O que foi transmitido ({size}) será excluído.</translation>
        </message>
        <message>
            <source>{count} more</source>
            <translation>mais {count}</translation>
        </message>
        <message>
            <source>The recording also holds {titles}, which lose it too.</source>
            <translation>A gravação também contém {titles}, que a perdem também.</translation>
        </message>
        <message>
            <source>Files that you chose yourself stay.</source>
            <translation>Os arquivos que você mesmo escolheu permanecem.</translation>
        </message>
        <message>
            <source>Removed {subject} from this computer: {size}.</source>
            <translation>{subject} foi removido deste computador: {size}.</translation>
        </message>
    </context>
    <context>
        <name>DownloadRow</name>
        <message>
            <source>{count} files</source>
            <translation>{count} arquivos</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Gravação</translation>
        </message>
        <message>
            <source>Own video of the talk</source>
            <translation>Vídeo próprio da palestra</translation>
        </message>
        <message>
            <source>up to {height}p</source>
            <translation>até {height}p</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Concluído</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausado</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Aguardando</translation>
        </message>
        <message>
            <source>Waiting to try again</source>
            <translation>Aguardando nova tentativa</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Conectando…</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} de {total}</translation>
        </message>
        <message>
            <source>Slides, pictures and subtitles</source>
            <translation>Slides, imagens e legendas</translation>
        </message>
        <message>
            <source>Slides and pictures</source>
            <translation>Slides e imagens</translation>
        </message>
        <message>
            <source>Slides and subtitles</source>
            <translation>Slides e legendas</translation>
        </message>
        <message>
            <source>Pictures and subtitles</source>
            <translation>Imagens e legendas</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>Slides</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagem</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Imagens</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>Legendas</translation>
        </message>
    </context>
    <context>
        <name>DownloadRowWidget</name>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>Progress of {title}</source>
            <translation>Progresso de {title}</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar na pasta</translation>
        </message>
        <message>
            <source>Cancel this download</source>
            <translation>Cancelar este download</translation>
        </message>
        <message>
            <source>Remove from this list</source>
            <translation>Remover desta lista</translation>
        </message>
        <message>
            <source>Download the file by other means and drop it here, or choose it</source>
            <translation>Baixe o arquivo por outro meio e solte-o aqui, ou escolha-o</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar novamente</translation>
        </message>
        <message>
            <source>Download first</source>
            <translation>Baixar primeiro</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Mover para cima</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Mover para baixo</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>Abrir no navegador</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Copiar endereço</translation>
        </message>
        <message>
            <source>Use a file…</source>
            <translation>Usar um arquivo…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Configurações…</translation>
        </message>
        <message>
            <source>Choose another folder…</source>
            <translation>Escolher outra pasta…</translation>
        </message>
    </context>
    <context>
        <name>DownloadSheet</name>
        <message>
            <source>Download</source>
            <translation>Baixar</translation>
        </message>
        <message>
            <source>Videos</source>
            <translation>Vídeos</translation>
        </message>
        <message>
            <source>A day’s recording holds all its talks; a talk’s own video is much smaller</source>
            <translation>A gravação de um dia contém todas as suas palestras; o vídeo próprio de uma palestra é muito menor</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Qualidade</translation>
        </message>
        <message>
            <source>The height of the picture, where there is a choice</source>
            <translation>A altura da imagem, onde houver escolha</translation>
        </message>
        <message>
            <source>up to {height}p</source>
            <translation>até {height}p</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>Melhor</translation>
        </message>
        <message>
            <source>Talks</source>
            <translation>Palestras</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Pasta</translation>
        </message>
        <message>
            <source>&amp;Change…</source>
            <translation>&amp;Alterar…</translation>
        </message>
        <message>
            <source>Choose another folder for these files</source>
            <translation>Escolher outra pasta para estes arquivos</translation>
        </message>
        <message>
            <source>&amp;Set up…</source>
            <translation>&amp;Configurar…</translation>
        </message>
        <message>
            <source>Open the settings of downloads</source>
            <translation>Abrir as configurações de downloads</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Arquivos</translation>
        </message>
        <message>
            <source>Save in</source>
            <translation>Salvar em</translation>
        </message>
        <message>
            <source>&amp;Recordings</source>
            <translation>&amp;Gravações</translation>
        </message>
        <message>
            <source>S&amp;lides</source>
            <translation>&amp;Slides</translation>
        </message>
        <message>
            <source>&amp;Pictures</source>
            <translation>&amp;Imagens</translation>
        </message>
        <message>
            <source>Su&amp;btitles</source>
            <translation>&amp;Legendas</translation>
        </message>
        <message>
            <source>Its own video</source>
            <translation>O vídeo próprio</translation>
        </message>
        <message>
            <source>Each talk’s own video</source>
            <translation>O vídeo próprio de cada palestra</translation>
        </message>
        <message>
            <source>The recording of the whole day</source>
            <translation>A gravação do dia inteiro</translation>
        </message>
        <message>
            <source>Whole days</source>
            <translation>Dias inteiros</translation>
        </message>
        <message>
            <source>Own videos, whole days only where needed</source>
            <translation>Vídeos próprios, dias inteiros só onde necessário</translation>
        </message>
        <message>
            <source>As chosen below</source>
            <translation>Conforme escolhido abaixo</translation>
        </message>
        <message>
            <source>Save downloads in</source>
            <translation>Salvar downloads em</translation>
        </message>
        <message>
            <source>1 file</source>
            <translation>1 arquivo</translation>
        </message>
        <message>
            <source>{count} files</source>
            <translation>{count} arquivos</translation>
        </message>
        <message>
            <source>at least {size}</source>
            <translation>pelo menos {size}</translation>
        </message>
        <message>
            <source>asking for sizes…</source>
            <translation>consultando tamanhos…</translation>
        </message>
        <message>
            <source>size unknown</source>
            <translation>tamanho desconhecido</translation>
        </message>
        <message>
            <source>{free} free</source>
            <translation>{free} livres</translation>
        </message>
        <message>
            <source>Only {free} free: not enough space</source>
            <translation>Apenas {free} livres: espaço insuficiente</translation>
        </message>
        <message>
            <source>Nothing is selected</source>
            <translation>Nada está selecionado</translation>
        </message>
        <message>
            <source>All of this is on this computer, or has no address</source>
            <translation>Tudo isso está neste computador ou não tem endereço</translation>
        </message>
    </context>
    <context>
        <name>DownloadUnits</name>
        <message>
            <source>{size}/s</source>
            <translation>{size}/s</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>menos de um minuto</translation>
        </message>
        <message>
            <source>{minutes} min left</source>
            <translation>faltam {minutes} min</translation>
        </message>
        <message>
            <source>more than a day left</source>
            <translation>mais de um dia</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min left</source>
            <translation>faltam {hours} h {minutes} min</translation>
        </message>
    </context>
    <context>
        <name>DownloadsButton</name>
        <message>
            <source>1 left</source>
            <translation>falta 1</translation>
        </message>
        <message>
            <source>{count} left</source>
            <translation>faltam {count}</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>pausado</translation>
        </message>
        <message>
            <source>1 failed</source>
            <translation>1 falhou</translation>
        </message>
        <message>
            <source>{count} failed</source>
            <translation>{count} falharam</translation>
        </message>
    </context>
    <context>
        <name>DownloadsController</name>
        <message>
            <source>Downloads are possible once the library is open.</source>
            <translation>Os downloads são possíveis quando a biblioteca estiver aberta.</translation>
        </message>
        <message>
            <source>1 download continues</source>
            <translation>1 download continua</translation>
        </message>
        <message>
            <source>{count} downloads continue</source>
            <translation>{count} downloads continuam</translation>
        </message>
        <message>
            <source>You can watch it offline now.</source>
            <translation>Agora você pode assistir offline.</translation>
        </message>
        <message>
            <source>Downloaded: {title}</source>
            <translation>Baixado: {title}</translation>
        </message>
        <message>
            <source>You can watch {count} recordings offline now.</source>
            <translation>Agora você pode assistir a {count} gravações offline.</translation>
        </message>
        <message>
            <source>1 failed.</source>
            <translation>1 falhou.</translation>
        </message>
        <message>
            <source>{count} failed.</source>
            <translation>{count} falharam.</translation>
        </message>
        <message>
            <source>Downloads finished</source>
            <translation>Downloads concluídos</translation>
        </message>
        <message>
            <source>Resume all downloads</source>
            <translation>Retomar todos os downloads</translation>
        </message>
    </context>
    <context>
        <name>DownloadsPage</name>
        <message>
            <source>Recordings</source>
            <translation>Gravações</translation>
        </message>
        <message>
            <source>&amp;Quality</source>
            <translation>&amp;Qualidade</translation>
        </message>
        <message>
            <source>The height of recordings that are offered in several</source>
            <translation>A altura das gravações oferecidas em várias</translation>
        </message>
        <message>
            <source>&amp;Keep what you streamed</source>
            <translation>&amp;Guardar o que foi transmitido</translation>
        </message>
        <message>
            <source>What you watched from the network is removed above this, the oldest first</source>
            <translation>O que você assistiu pela rede é removido acima disso, o mais antigo primeiro</translation>
        </message>
        <message>
            <source>up to {size} GB</source>
            <translation>até {size} GB</translation>
        </message>
        <message>
            <source>yt-dlp</source>
            <translation>yt-dlp</translation>
        </message>
        <message>
            <source>Fetches recordings from YouTube and other sites, and needs updates often.</source>
            <translation>Busca gravações do YouTube e de outros sites e precisa de atualizações frequentes.</translation>
        </message>
        <message>
            <source>Cookies</source>
            <translation>Cookies</translation>
        </message>
        <message>
            <source>&amp;Download to</source>
            <translation>&amp;Baixar para</translation>
        </message>
        <message>
            <source>Download to</source>
            <translation>Baixar para</translation>
        </message>
        <message>
            <source>C&amp;hoose…</source>
            <translation>Esc&amp;olher…</translation>
        </message>
        <message>
            <source>Download to another folder; files there are found</source>
            <translation>Baixar para outra pasta; os arquivos de lá são encontrados</translation>
        </message>
        <message>
            <source>A conference that you opened from a file keeps its recordings beside it.</source>
            <translation>Uma conferência aberta de um arquivo guarda as gravações ao lado dele.</translation>
        </message>
        <message>
            <source>up to {height}p</source>
            <translation>até {height}p</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Remover</translation>
        </message>
        <message>
            <source>Remove all recordings that you streamed; those that you kept stay</source>
            <translation>Remover todas as gravações transmitidas; as que você manteve permanecem</translation>
        </message>
        <message>
            <source>Nothing that you streamed is on this computer.</source>
            <translation>Não há nada transmitido neste computador.</translation>
        </message>
        <message>
            <source>What you streamed takes {size}.</source>
            <translation>O que você assistiu pela rede ocupa {size}.</translation>
        </message>
        <message>
            <source>What you streamed takes {size}; {open} of that is open now and stays.</source>
            <translation>O que você assistiu pela rede ocupa {size}; {open} disso está aberto agora e permanece.</translation>
        </message>
        <message>
            <source>Fetch the newest yt-dlp and deno into the data folder: 60 MB, unpacked 170 MB</source>
            <translation>Buscar o yt-dlp e o deno mais novos para a pasta de dados: 60 MB, 170 MB descompactados</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Stop; the yt-dlp that is in use stays</source>
            <translation>Parar; o yt-dlp em uso permanece</translation>
        </message>
        <message>
            <source>Check a&amp;gain</source>
            <translation>Verificar de &amp;novo</translation>
        </message>
        <message>
            <source>Check again what is installed on this computer</source>
            <translation>Verificar de novo o que está instalado neste computador</translation>
        </message>
        <message>
            <source>&amp;Update yt-dlp</source>
            <translation>&amp;Atualizar o yt-dlp</translation>
        </message>
        <message>
            <source>&amp;Install yt-dlp</source>
            <translation>&amp;Instalar o yt-dlp</translation>
        </message>
        <message>
            <source>Checking which yt-dlp is installed…</source>
            <translation>Verificando qual yt-dlp está instalado…</translation>
        </message>
        <message>
            <source>yt-dlp is not installed.</source>
            <translation>O yt-dlp não está instalado.</translation>
        </message>
        <message>
            <source>Version {version}, {age}. duthviewer installed it.</source>
            <translation>Versão {version}, {age}. O duthviewer a instalou.</translation>
        </message>
        <message>
            <source>Version {version}, {age}. It was installed with duthviewer.</source>
            <translation>Versão {version}, {age}. Foi instalada com o duthviewer.</translation>
        </message>
        <message>
            <source>Version {version}, {age}. It was found at {path}.</source>
            <translation>Versão {version}, {age}. Encontrada em {path}.</translation>
        </message>
        <message>
            <source>of unknown age</source>
            <translation>de idade desconhecida</translation>
        </message>
        <message>
            <source>from today</source>
            <translation>de hoje</translation>
        </message>
        <message>
            <source>one day old</source>
            <translation>de ontem</translation>
        </message>
        <message>
            <source>{days} days old</source>
            <translation>de {days} dias atrás</translation>
        </message>
        <message>
            <source>{months} months old</source>
            <translation>de {months} meses atrás</translation>
        </message>
        <message>
            <source>Preparing a folder for yt-dlp…</source>
            <translation>Preparando uma pasta para o yt-dlp…</translation>
        </message>
        <message>
            <source>Downloading {name}…</source>
            <translation>Baixando {name}…</translation>
        </message>
        <message>
            <source>Unpacking…</source>
            <translation>Descompactando…</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Verificando…</translation>
        </message>
        <message>
            <source>Without it, only recordings with a plain file address can be downloaded.</source>
            <translation>Sem ele, só podem ser baixadas gravações cujo endereço é o de um arquivo.</translation>
        </message>
        <message>
            <source>It is too old: sites have changed since. Please update it.</source>
            <translation>Ela é antiga demais: os sites mudaram desde então. Atualize-a.</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>Não falta nada.</translation>
        </message>
        <message>
            <source>ffmpeg is missing: recordings whose picture and sound come separately cannot be put together. Install ffmpeg with ffprobe on this computer.</source>
            <translation>O ffmpeg está faltando: gravações cuja imagem e som vêm separados não podem ser juntadas. Instale o ffmpeg com o ffprobe neste computador.</translation>
        </message>
        <message>
            <source>Missing: {parts}. Without this, most recordings on YouTube cannot be fetched. A yt-dlp that is installed here has everything.</source>
            <translation>Falta: {parts}. Sem isso, a maioria das gravações do YouTube não pode ser baixada. Um yt-dlp instalado aqui tem tudo.</translation>
        </message>
        <message>
            <source>Cookies &amp;from</source>
            <translation>Cookies &amp;de</translation>
        </message>
        <message>
            <source>The browser whose cookies yt-dlp may read</source>
            <translation>O navegador cujos cookies o yt-dlp pode ler</translation>
        </message>
        <message>
            <source>No browser</source>
            <translation>Nenhum navegador</translation>
        </message>
        <message>
            <source>Only needed if a site refuses a recording to people who are not signed in.</source>
            <translation>Só é necessário se um site recusar uma gravação a quem não iniciou sessão.</translation>
        </message>
        <message>
            <source>yt-dlp will read the cookies of this browser, and sites will treat its requests as yours. They see what you download, and may block an account that downloads much. Cookies of other sites are read, but not sent anywhere else.</source>
            <translation>O yt-dlp lerá os cookies deste navegador, e os sites tratarão as solicitações dele como suas. Eles veem o que você baixa e podem bloquear uma conta que baixa muito. Os cookies de outros sites são lidos, mas não são enviados a nenhum outro lugar.</translation>
        </message>
        <message>
            <source>Use cookies</source>
            <translation>Usar cookies</translation>
        </message>
        <message>
            <source>Use the cookies of this browser from now on</source>
            <translation>Usar os cookies deste navegador a partir de agora</translation>
        </message>
        <message>
            <source>Nothing is changed</source>
            <translation>Nada é alterado</translation>
        </message>
    </context>
    <context>
        <name>DownloadsPanel</name>
        <message>
            <source>Downloads</source>
            <translation>Downloads</translation>
        </message>
        <message>
            <source>Close the downloads</source>
            <translation>Fechar os downloads</translation>
        </message>
        <message>
            <source>No downloads</source>
            <translation>Nenhum download</translation>
        </message>
        <message>
            <source>Download a talk, a day or the conference to watch it offline.</source>
            <translation>Baixe uma palestra, um dia ou a conferência para assistir offline.</translation>
        </message>
        <message>
            <source>Not downloaded</source>
            <translation>Não baixados</translation>
        </message>
        <message>
            <source>Try all again</source>
            <translation>Tentar todos de novo</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Baixando</translation>
        </message>
        <message>
            <source>Downloaded</source>
            <translation>Baixados</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Limpar</translation>
        </message>
        <message>
            <source>Remove these from the list; the files are kept</source>
            <translation>Remover da lista; os arquivos são mantidos</translation>
        </message>
        <message>
            <source>Unfinished downloads continue at the next start.</source>
            <translation>Downloads incompletos continuam na próxima inicialização.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausado</translation>
        </message>
        <message>
            <source>1 left</source>
            <translation>falta 1</translation>
        </message>
        <message>
            <source>{count} left</source>
            <translation>faltam {count}</translation>
        </message>
    </context>
    <context>
        <name>Drawer</name>
        <message>
            <source>Drawer</source>
            <translation>Gaveta</translation>
        </message>
        <message>
            <source>Close drawer</source>
            <translation>Fechar gaveta</translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <source>A conference is added from this text or address</source>
            <translation>Uma conferência é adicionada a partir deste texto ou endereço</translation>
        </message>
    </context>
    <context>
        <name>EditCommands</name>
        <message>
            <source>Add a talk</source>
            <translation>Adicionar uma palestra</translation>
        </message>
        <message>
            <source>Title of the new talk:</source>
            <translation>Título da nova palestra:</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Adicionar</translation>
        </message>
        <message>
            <source>Split the talk</source>
            <translation>Dividir a palestra</translation>
        </message>
        <message>
            <source>The second part starts at:</source>
            <translation>A segunda parte começa em:</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Dividir</translation>
        </message>
        <message>
            <source>No talk follows in this recording</source>
            <translation>Nenhuma palestra segue nesta gravação</translation>
        </message>
        <message>
            <source>Shift all talks</source>
            <translation>Deslocar todas as palestras</translation>
        </message>
        <message>
            <source>How much later do all talks of {recording} start? For example 0:12, or -1:30 for earlier.</source>
            <translation>Quanto mais tarde começam todas as palestras de {recording}? Por exemplo 0:12, ou -1:30 para mais cedo.</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation type="unfinished">Deslocar</translation>
        </message>
        <message>
            <source>Add a recording</source>
            <translation>Adicionar uma gravação</translation>
        </message>
        <message>
            <source>Title of the new recording:</source>
            <translation>Título da nova gravação:</translation>
        </message>
        <message>
            <source>A recording needs a title.</source>
            <translation>Uma gravação precisa de um título.</translation>
        </message>
    </context>
    <context>
        <name>EditPage</name>
        <message>
            <source>{path} cannot be changed where it is. Your first change makes a copy, which takes its place: {copy}</source>
            <translation>{path} não pode ser alterado onde está. Sua primeira alteração cria uma cópia, que toma o lugar dele: {copy}</translation>
        </message>
        <message>
            <source>Your copy of {original}, saved after every change: {path}</source>
            <translation>Sua cópia de {original}, salva após cada alteração: {path}</translation>
        </message>
        <message>
            <source>Saved after every change: {path}</source>
            <translation>Salvo após cada alteração: {path}</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Salvo</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Não salvo</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Salvando…</translation>
        </message>
        <message>
            <source>Undone: {step}</source>
            <translation type="unfinished">Desfeito: {step}</translation>
        </message>
        <message>
            <source>Done: {step}</source>
            <translation>Feito: {step}</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Adicionar</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation type="unfinished">Menu</translation>
        </message>
    </context>
    <context>
        <name>EditedValues</name>
        <message>
            <source>{name}, {date}</source>
            <translation>{name}, {date}</translation>
        </message>
    </context>
    <context>
        <name>EditingController</name>
        <message>
            <source>Save without comments</source>
            <translation>Salvar sem comentários</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished">Tentar novamente</translation>
        </message>
        <message>
            <source>Edit {conference}</source>
            <translation>Editar {conference}</translation>
        </message>
    </context>
    <context>
        <name>EmptyStates</name>
        <message>
            <source>No talk matches</source>
            <translation>Nenhuma palestra encontrada</translation>
        </message>
        <message>
            <source>Titles, speakers and abstracts are searched. Try fewer words.</source>
            <translation>A busca abrange títulos, palestrantes e resumos. Tente menos palavras.</translation>
        </message>
        <message>
            <source>Only some of the talks are searched. Try fewer words, or all.</source>
            <translation>A busca abrange só algumas das palestras. Tente menos palavras, ou todas as palestras.</translation>
        </message>
        <message>
            <source>No talk on this day</source>
            <translation>Nenhuma palestra neste dia</translation>
        </message>
        <message>
            <source>The catalogue has no talk of this recording.</source>
            <translation>O catálogo não tem nenhuma palestra desta gravação.</translation>
        </message>
        <message>
            <source>No talks in progress</source>
            <translation>Nenhuma palestra em andamento</translation>
        </message>
        <message>
            <source>Talks that you leave before their end appear here.</source>
            <translation>As palestras que você deixar antes do fim aparecem aqui.</translation>
        </message>
        <message>
            <source>Right-click a talk and choose “Mark as favourite” to find it here.</source>
            <translation>Clique com o botão direito em uma palestra e escolha “Marcar como favorita” para encontrá-la aqui.</translation>
        </message>
        <message>
            <source>Download talks to watch them offline, or drop the folder with the recordings onto this window.</source>
            <translation>Baixe palestras para assistir offline, ou solte a pasta com as gravações nesta janela.</translation>
        </message>
        <message>
            <source>All watched</source>
            <translation>Todas assistidas</translation>
        </message>
        <message>
            <source>You have seen every talk here.</source>
            <translation>Você já viu todas as palestras daqui.</translation>
        </message>
        <message>
            <source>No favourites yet</source>
            <translation>Nenhuma favorita ainda</translation>
        </message>
        <message>
            <source>No recording is on this computer</source>
            <translation>Nenhuma gravação neste computador</translation>
        </message>
    </context>
    <context>
        <name>EndStrip</name>
        <message>
            <source>The talk ends here.</source>
            <translation>A palestra termina aqui.</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Ficar aqui</translation>
        </message>
        <message>
            <source>Do not go to the next talk</source>
            <translation>Não ir para a próxima palestra</translation>
        </message>
        <message>
            <source>Keep playing the recording</source>
            <translation>Continuar a gravação</translation>
        </message>
        <message>
            <source>Next talk in {seconds} s: {title}</source>
            <translation>Próxima palestra em {seconds} s: {title}</translation>
        </message>
        <message>
            <source>Next talk in {seconds} s</source>
            <translation>Próxima palestra em {seconds} s</translation>
        </message>
        <message>
            <source>Play on</source>
            <translation>Continuar a reprodução</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <source>Qt Multimedia (FFmpeg), because it was chosen</source>
            <translation>Qt Multimedia (FFmpeg), porque foi escolhido</translation>
        </message>
        <message>
            <source>{engine}, because it was chosen</source>
            <translation>{engine}, porque foi escolhido</translation>
        </message>
        <message>
            <source>Qt Multimedia (FFmpeg), because it needs less where there is no graphics card</source>
            <translation>Qt Multimedia (FFmpeg), porque exige menos sem placa de vídeo</translation>
        </message>
        <message>
            <source>{engine}, because it is installed</source>
            <translation>{engine}, porque está instalado</translation>
        </message>
    </context>
    <context>
        <name>ErrorStrip</name>
        <message>
            <source>Close this message</source>
            <translation>Fechar esta mensagem</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>Add at least one word to search for there.</source>
            <translation>Adicione pelo menos uma palavra para pesquisar ali.</translation>
        </message>
        <message>
            <source>Add at least one word to search for.</source>
            <translation>Adicione pelo menos uma palavra para pesquisar.</translation>
        </message>
        <message>
            <source>Frames cannot be stored in {folder} while they are matched: {reason}. Free some space there, or set TMPDIR to another folder.</source>
            <translation>Os quadros não podem ser armazenados em {folder} durante a comparação: {reason}. Libere espaço nessa pasta ou defina TMPDIR como outra pasta.</translation>
        </message>
        <message>
            <source>No page of {name} can be drawn.</source>
            <translation>Nenhuma página de {name} pode ser desenhada.</translation>
        </message>
        <message>
            <source>No process can be started to read slides: {reason}.</source>
            <translation>Não é possível iniciar um processo para ler os slides: {reason}.</translation>
        </message>
        <message>
            <source>Nothing can be searched yet.</source>
            <translation>Ainda não há nada para pesquisar.</translation>
        </message>
        <message>
            <source>Page {page} of {name} is damaged and cannot be shown.</source>
            <translation>A página {page} de {name} está danificada e não pode ser mostrada.</translation>
        </message>
        <message>
            <source>Page {page} of {name} takes too long to draw and is not shown.</source>
            <translation>A página {page} de {name} demora demais para ser desenhada e não é mostrada.</translation>
        </message>
        <message>
            <source>The library was closed meanwhile.</source>
            <translation>A biblioteca foi fechada nesse meio-tempo.</translation>
        </message>
        <message>
            <source>The library {path} cannot be copied: {reason}.</source>
            <translation>Não é possível copiar a biblioteca {path}: {reason}.</translation>
        </message>
        <message>
            <source>The library {path} cannot be locked. Keep it on a disk of this computer.</source>
            <translation>Não é possível bloquear a biblioteca {path}. Mantenha-a em um disco deste computador.</translation>
        </message>
        <message>
            <source>The library {path} cannot be opened. Check it, its folder and their permissions.</source>
            <translation>Não é possível abrir a biblioteca {path}. Verifique o arquivo, a pasta e as permissões.</translation>
        </message>
        <message>
            <source>The library {path} cannot be opened. Check its permissions and its folder's.</source>
            <translation>Não é possível abrir a biblioteca {path}. Verifique as permissões dela e da pasta.</translation>
        </message>
        <message>
            <source>The library {path} cannot be opened: {reason}.</source>
            <translation>Não é possível abrir a biblioteca {path}: {reason}.</translation>
        </message>
        <message>
            <source>The library {path} cannot be read or written: the disk reports an error. Check it.</source>
            <translation>Não é possível ler ou gravar a biblioteca {path}: o disco relata um erro. Verifique-o.</translation>
        </message>
        <message>
            <source>The library {path} cannot be read: there is not enough memory. Close other programs.</source>
            <translation>Não é possível ler a biblioteca {path}: não há memória suficiente. Feche outros programas.</translation>
        </message>
        <message>
            <source>The library {path} cannot be restored: {reason}.</source>
            <translation>Não é possível restaurar a biblioteca {path}: {reason}.</translation>
        </message>
        <message>
            <source>The library {path} cannot be written. Check its permissions and its folder's.</source>
            <translation>Não é possível gravar a biblioteca {path}. Verifique as permissões dela e da pasta.</translation>
        </message>
        <message>
            <source>The library {path} cannot grow: the disk is full. Free some space and try again.</source>
            <translation>A biblioteca {path} não pode crescer: o disco está cheio. Libere espaço e tente novamente.</translation>
        </message>
        <message>
            <source>The library {path} could not be moved out of the way: {reason}.</source>
            <translation>Não foi possível mover a biblioteca {path}: {reason}.</translation>
        </message>
        <message>
            <source>The library {path} is damaged ({reason}).</source>
            <translation>A biblioteca {path} está danificada ({reason}).</translation>
        </message>
        <message>
            <source>The library {path} is damaged ({reason}). It was left as it is: set it aside to start a new one, or replace it with a backup.</source>
            <translation>A biblioteca {path} está danificada ({reason}). Ela não foi alterada: guarde-a em outro lugar para começar uma nova ou substitua-a por um backup.</translation>
        </message>
        <message>
            <source>The library {path} is damaged: it is empty. It was left as it is: use a copy of it, or set it aside to start a new one.</source>
            <translation>A biblioteca {path} está danificada: está vazia. Ela não foi alterada: use uma cópia ou guarde-a em outro lugar para começar uma nova.</translation>
        </message>
        <message>
            <source>The library {path} is in use by another program. Close that program and try again.</source>
            <translation>A biblioteca {path} está em uso por outro programa. Feche-o e tente novamente.</translation>
        </message>
        <message>
            <source>The library {path} is of version {version}, written by a newer duthviewer; this one knows versions up to {newest}. It was left as it is: update duthviewer, or set the file aside to start a new library.</source>
            <translation>A biblioteca {path} é da versão {version}, gravada por um duthviewer mais novo; este conhece versões até {newest}. Ela não foi alterada: atualize o duthviewer ou guarde o arquivo em outro lugar para começar uma nova biblioteca.</translation>
        </message>
        <message>
            <source>The name of {path} is not UTF-8 and cannot be in a catalogue: rename it.</source>
            <translation>O nome de {path} não está em UTF-8 e não pode constar em um catálogo: renomeie o arquivo.</translation>
        </message>
        <message>
            <source>The parts of {path} are coded differently: they cannot be joined without encoding them again. Use the parts as recordings of their own.</source>
            <translation>As partes de {path} têm codificações diferentes: não podem ser unidas sem recodificação. Use as partes como gravações separadas.</translation>
        </message>
        <message>
            <source>The picture cannot be kept in {folder}: {reason}.</source>
            <translation>Não é possível guardar a imagem em {folder}: {reason}.</translation>
        </message>
        <message>
            <source>The picture could not be saved as {path}</source>
            <translation>Não foi possível salvar a imagem como {path}</translation>
        </message>
        <message>
            <source>The picture of this recording is turned, which would be lost with new keyframes: rewrite it without them.</source>
            <translation>A imagem desta gravação está girada, o que se perderia com novos quadros-chave: regrave-a sem eles.</translation>
        </message>
        <message>
            <source>The recording is closed.</source>
            <translation>A gravação está fechada.</translation>
        </message>
        <message>
            <source>Something went wrong in duthviewer. Its log has details.</source>
            <translation>Algo deu errado no duthviewer. O registro tem os detalhes.</translation>
        </message>
        <message>
            <source>--scheduler needs dask: pip install 'duthviewer[cluster]' on every computer.</source>
            <translation>--scheduler precisa do dask: pip install 'duthviewer[cluster]' em cada computador.</translation>
        </message>
        <message>
            <source>A file of this import has no usable name: {reason}.</source>
            <translation>Um arquivo desta importação não tem um nome utilizável: {reason}.</translation>
        </message>
        <message>
            <source>A file that cannot be read: {reason}</source>
            <translation>Um arquivo que não pode ser lido: {reason}</translation>
        </message>
        <message>
            <source>A file that does not belong here: {name}.</source>
            <translation>Um arquivo que não pertence aqui: {name}.</translation>
        </message>
        <message>
            <source>A file that does not describe a talk.</source>
            <translation>Um arquivo que não descreve nenhuma palestra.</translation>
        </message>
        <message>
            <source>A file that is not what its name says: {name}.</source>
            <translation>Um arquivo que não é o que o nome diz: {name}.</translation>
        </message>
        <message>
            <source>A line without a time: {text}</source>
            <translation>Uma linha sem tempo: {text}</translation>
        </message>
        <message>
            <source>A link needs a name and an address.</source>
            <translation>Um link precisa de um nome e de um endereço.</translation>
        </message>
        <message>
            <source>A moving picture can be {longest} s long; this one would have {length} s. Choose a shorter part, or save it as a video.</source>
            <translation>Uma imagem animada pode ter {longest} s; esta teria {length} s. Escolha uma parte mais curta ou salve-a como vídeo.</translation>
        </message>
        <message>
            <source>A recording cannot be used: {reason}.</source>
            <translation>Uma gravação não pode ser usada: {reason}.</translation>
        </message>
        <message>
            <source>A talk can be split only between its start and its end.</source>
            <translation>Uma palestra só pode ser dividida entre o início e o fim.</translation>
        </message>
        <message>
            <source>A talk cannot be joined with itself.</source>
            <translation>Uma palestra não pode ser unida a si mesma.</translation>
        </message>
        <message>
            <source>A talk cannot start before its recording.</source>
            <translation>Uma palestra não pode começar antes da gravação.</translation>
        </message>
        <message>
            <source>A talk has at most {count} speakers.</source>
            <translation>Uma palestra tem no máximo {count} palestrantes.</translation>
        </message>
        <message>
            <source>A talk has at most {count} videos of its own.</source>
            <translation>Uma palestra tem no máximo {count} vídeos próprios.</translation>
        </message>
        <message>
            <source>A talk has no title: it is called {title}.</source>
            <translation>Uma palestra não tem título: ela se chama {title}.</translation>
        </message>
        <message>
            <source>A talk has no video: {title}.</source>
            <translation>Uma palestra não tem vídeo: {title}.</translation>
        </message>
        <message>
            <source>A talk has to end before its recording ends, at {time}.</source>
            <translation>Uma palestra precisa terminar antes do fim da gravação, em {time}.</translation>
        </message>
        <message>
            <source>A talk has to start before its recording ends, at {time}.</source>
            <translation>Uma palestra precisa começar antes do fim da gravação, em {time}.</translation>
        </message>
        <message>
            <source>A talk needs a start.</source>
            <translation>Uma palestra precisa de um início.</translation>
        </message>
        <message>
            <source>A title is missing.</source>
            <translation>Falta um título.</translation>
        </message>
        <message>
            <source>A video that is private or was deleted: {id}.</source>
            <translation>Um vídeo privado ou excluído: {id}.</translation>
        </message>
        <message>
            <source>A {container} file cannot hold {coding}, the coding of this recording. Choose a name that ends in {suffixes}.</source>
            <translation>Um arquivo {container} não pode conter {coding}, a codificação desta gravação. Escolha um nome que termine em {suffixes}.</translation>
        </message>
        <message>
            <source>Add {talk}</source>
            <translation>Adicionar {talk}</translation>
        </message>
        <message>
            <source>All but the first {count} links of {title}.</source>
            <translation>Todos os links de {title}, exceto os primeiros {count}.</translation>
        </message>
        <message>
            <source>All but the first {count} speakers of a talk.</source>
            <translation>Todos os palestrantes de uma palestra, exceto os primeiros {count}.</translation>
        </message>
        <message>
            <source>All but the first {count} videos of a playlist.</source>
            <translation>Todos os vídeos de uma playlist, exceto os primeiros {count}.</translation>
        </message>
        <message>
            <source>All changes of slides after the first {count}.</source>
            <translation>Todas as mudanças de slide depois das primeiras {count}.</translation>
        </message>
        <message>
            <source>All slides after the first {count}.</source>
            <translation>Todos os slides depois dos primeiros {count}.</translation>
        </message>
        <message>
            <source>All {total} pages were shown, each once.</source>
            <translation>Todas as {total} páginas foram exibidas, cada uma uma vez.</translation>
        </message>
        <message>
            <source>All {total} pages were shown; page {again} came back.</source>
            <translation>Todas as {total} páginas foram exibidas; a página {again} voltou.</translation>
        </message>
        <message>
            <source>All {total} pages were shown; pages {again} came back.</source>
            <translation>Todas as {total} páginas foram exibidas; as páginas {again} voltaram.</translation>
        </message>
        <message>
            <source>An address that cannot be used: {reason}.</source>
            <translation>Um endereço que não pode ser usado: {reason}.</translation>
        </message>
        <message>
            <source>An address that is not a video: {url}.</source>
            <translation>Um endereço que não é um vídeo: {url}.</translation>
        </message>
        <message>
            <source>An entry that is listed twice: {text}.</source>
            <translation>Uma entrada que repete outra: {text}.</translation>
        </message>
        <message>
            <source>Another duthviewer is downloading {file}. Wait for it, or close it there.</source>
            <translation>Outro duthviewer está baixando {file}. Aguarde ou feche-o.</translation>
        </message>
        <message>
            <source>Asking {site} for the video…</source>
            <translation>Pedindo o vídeo a {site}…</translation>
        </message>
        <message>
            <source>At most {count} addresses.</source>
            <translation>No máximo {count} endereços.</translation>
        </message>
        <message>
            <source>At most {count} speakers.</source>
            <translation>No máximo {count} palestrantes.</translation>
        </message>
        <message>
            <source>Cancelled; the unfinished file was deleted.</source>
            <translation>Cancelado; o arquivo incompleto foi excluído.</translation>
        </message>
        <message>
            <source>Captions in {language}: there is no file with them.</source>
            <translation>Legendas em {language}: não há arquivo com elas.</translation>
        </message>
        <message>
            <source>Captions without a language.</source>
            <translation>Legendas sem idioma.</translation>
        </message>
        <message>
            <source>Change the conference</source>
            <translation>Alterar a conferência</translation>
        </message>
        <message>
            <source>Change the speakers of {talk}</source>
            <translation>Alterar os palestrantes de {talk}</translation>
        </message>
        <message>
            <source>Change {recording}</source>
            <translation>Alterar {recording}</translation>
        </message>
        <message>
            <source>Change {talk}</source>
            <translation>Alterar {talk}</translation>
        </message>
        <message>
            <source>Drawings on the slides: {count}.</source>
            <translation>Desenhos nos slides: {count}.</translation>
        </message>
        <message>
            <source>Each chapter became a talk. In a video this short, the chapters may be topics of one talk. If so, join them.</source>
            <translation>Cada capítulo foi considerado uma palestra. Em um vídeo desta duração, podem ser tópicos de uma só palestra: nesse caso, junte-os.</translation>
        </message>
        <message>
            <source>Each recording is assumed to start with its first talk, because a schedule does not say when recording began. Set the start of one talk, and the others move with it.</source>
            <translation>Cada gravação começa com a primeira palestra: uma programação não diz quando a gravação foi iniciada. Defina o início de uma palestra, e as outras acompanham.</translation>
        </message>
        <message>
            <source>Enter a title.</source>
            <translation>Digite um título.</translation>
        </message>
        <message>
            <source>Enter where the talk starts: 55:09 or 2:17:10.</source>
            <translation>Digite onde a palestra começa: 55:09 ou 2:17:10.</translation>
        </message>
        <message>
            <source>Fetching the list was stopped.</source>
            <translation>A obtenção da lista foi interrompida.</translation>
        </message>
        <message>
            <source>Include at least one talk.</source>
            <translation>Inclua pelo menos uma palestra.</translation>
        </message>
        <message>
            <source>Interrupted. Trying again in {seconds} s.</source>
            <translation>Interrompido. Nova tentativa em {seconds} s.</translation>
        </message>
        <message>
            <source>It is unknown how long “{title}” is, because its recording does not state it. Rewrite the recording first.</source>
            <translation>Não se sabe a duração de “{title}”, porque a gravação não a informa. Regrave a gravação primeiro.</translation>
        </message>
        <message>
            <source>It is unknown which page of “{title}” is shown when. Find its pages first.</source>
            <translation>Não se sabe quando cada página de “{title}” é exibida. Sincronize os slides primeiro.</translation>
        </message>
        <message>
            <source>Join {talk}</source>
            <translation>Unir {talk}</translation>
        </message>
        <message>
            <source>Keep the unsaved changes</source>
            <translation>Manter as alterações não salvas</translation>
        </message>
        <message>
            <source>Move all talks of {recording}</source>
            <translation>Mover todas as palestras de {recording}</translation>
        </message>
        <message>
            <source>Move all talks to the start of {talk}</source>
            <translation>Mover todas as palestras pelo início de {talk}</translation>
        </message>
        <message>
            <source>Move {talk}</source>
            <translation>Mover {talk}</translation>
        </message>
        <message>
            <source>No page came back.</source>
            <translation>Nenhuma página voltou.</translation>
        </message>
        <message>
            <source>No process can be started to read the sound of {name}: {reason}.</source>
            <translation>Não foi possível iniciar um processo para ler o som de {name}: {reason}.</translation>
        </message>
        <message>
            <source>No recording is longer than 1000 hours.</source>
            <translation>Nenhuma gravação tem mais de 1000 horas.</translation>
        </message>
        <message>
            <source>No talk of the decks in {source} was found in its recordings.</source>
            <translation>Nenhuma palestra das apresentações em {source} foi encontrada nas gravações.</translation>
        </message>
        <message>
            <source>Not enough of {name} has been downloaded yet.</source>
            <translation>Ainda não foi baixado o suficiente de {name}.</translation>
        </message>
        <message>
            <source>Notes are in the file {name}: add them with “Import notes…”.</source>
            <translation>Há notas no arquivo {name}: adicione-as com “Importar notas…”.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Nada foi gravado.</translation>
        </message>
        <message>
            <source>Only talks of the same recording can be joined.</source>
            <translation>Só é possível unir palestras da mesma gravação.</translation>
        </message>
        <message>
            <source>Opening the recording was stopped.</source>
            <translation>A abertura da gravação foi interrompida.</translation>
        </message>
        <message>
            <source>Packing was cancelled.</source>
            <translation>O empacotamento foi cancelado.</translation>
        </message>
        <message>
            <source>Page {again} came back.</source>
            <translation>A página {again} voltou.</translation>
        </message>
        <message>
            <source>Page {page} is not shown in this talk.</source>
            <translation>A página {page} não é mostrada nesta palestra.</translation>
        </message>
        <message>
            <source>Page {page} was shown longest: {time}, {percent} % of the talk.</source>
            <translation>A página {page} foi exibida por mais tempo: {time}, {percent} % da palestra.</translation>
        </message>
        <message>
            <source>Page {page}, “{title}”, was shown longest: {time}, {percent} % of the talk.</source>
            <translation>A página {page}, “{title}”, foi exibida por mais tempo: {time}, {percent} % da palestra.</translation>
        </message>
        <message>
            <source>Page {skipped} of {total} was skipped; no page came back.</source>
            <translation>A página {skipped} de {total} foi pulada; nenhuma página voltou.</translation>
        </message>
        <message>
            <source>Page {skipped} of {total} was skipped; page {again} came back.</source>
            <translation>A página {skipped} de {total} foi pulada; a página {again} voltou.</translation>
        </message>
        <message>
            <source>Page {skipped} of {total} was skipped; pages {again} came back.</source>
            <translation>A página {skipped} de {total} foi pulada; as páginas {again} voltaram.</translation>
        </message>
        <message>
            <source>Pages cannot be compared: the slides of one of the talks are missing.</source>
            <translation>As páginas não podem ser comparadas: faltam os slides de uma das palestras.</translation>
        </message>
        <message>
            <source>Pages cannot be compared: {name} cannot be read.</source>
            <translation>As páginas não podem ser comparadas: {name} não pode ser lido.</translation>
        </message>
        <message>
            <source>Pages {again} came back.</source>
            <translation>As páginas {again} voltaram.</translation>
        </message>
        <message>
            <source>Putting picture and sound together…</source>
            <translation>Juntando imagem e som…</translation>
        </message>
        <message>
            <source>Python's module venv is missing. Install it (on Debian and Ubuntu: python3-venv), then try again.</source>
            <translation>O módulo venv do Python está faltando. Instale-o (no Debian e no Ubuntu: python3-venv) e tente novamente.</translation>
        </message>
        <message>
            <source>Reading the sound was cancelled.</source>
            <translation>A leitura do som foi cancelada.</translation>
        </message>
        <message>
            <source>Remove {recording}</source>
            <translation>Remover {recording}</translation>
        </message>
        <message>
            <source>Remove {talk}</source>
            <translation>Remover {talk}</translation>
        </message>
        <message>
            <source>Reorder {talk}</source>
            <translation>Reordenar {talk}</translation>
        </message>
        <message>
            <source>Several talks are in one video, and their start times are unknown. Correct them.</source>
            <translation>Várias palestras estão em um vídeo, e não se sabe onde elas começam nele: corrija os inícios.</translation>
        </message>
        <message>
            <source>Split {talk}</source>
            <translation>Dividir {talk}</translation>
        </message>
        <message>
            <source>Subtitles in {language}.</source>
            <translation>Legendas em {language}.</translation>
        </message>
        <message>
            <source>Subtitles that are not WebVTT.</source>
            <translation>Legendas que não são WebVTT.</translation>
        </message>
        <message>
            <source>Take over the changes of the original</source>
            <translation>Aplicar as alterações do original</translation>
        </message>
        <message>
            <source>Text in parentheses after a name: {text}.</source>
            <translation>O que está entre parênteses depois de um nome: {text}.</translation>
        </message>
        <message>
            <source>The archive cannot be stored: {reason}.</source>
            <translation>O arquivo não pode ser guardado: {reason}.</translation>
        </message>
        <message>
            <source>The archive has no event {key}. Fetch its list again.</source>
            <translation>O arquivo não tem o evento {key}: busque a lista novamente.</translation>
        </message>
        <message>
            <source>The catalogue has no address for the recording of this talk.</source>
            <translation>O catálogo não tem um endereço para a gravação desta palestra.</translation>
        </message>
        <message>
            <source>The catalogue in {source} has a mistake: {reason}</source>
            <translation>O catálogo em {source} tem um erro: {reason}</translation>
        </message>
        <message>
            <source>The chat.</source>
            <translation>O bate-papo.</translation>
        </message>
        <message>
            <source>The clip would be empty: its end has to be after its start.</source>
            <translation>O trecho ficaria vazio: o fim precisa vir depois do início.</translation>
        </message>
        <message>
            <source>The clock of this recording restarts within the clip. Rewrite the recording first, and make the clip of the copy.</source>
            <translation>O relógio desta gravação recomeça dentro do trecho. Regrave a gravação antes e faça o trecho da cópia.</translation>
        </message>
        <message>
            <source>The comparison was cancelled.</source>
            <translation>A comparação foi cancelada.</translation>
        </message>
        <message>
            <source>The conference ended before it began, so its first and last day were swapped.</source>
            <translation>A conferência termina antes de começar: os dois dias foram trocados.</translation>
        </message>
        <message>
            <source>The conference has no title: it is called {title}.</source>
            <translation>A conferência não tem título: ela se chama {title}.</translation>
        </message>
        <message>
            <source>The conference is called {title}.</source>
            <translation>A conferência se chama {title}.</translation>
        </message>
        <message>
            <source>The connection to {host} was closed.</source>
            <translation>A conexão com {host} foi fechada.</translation>
        </message>
        <message>
            <source>The connection to {host} was lost. Try again.</source>
            <translation>A conexão com {host} foi perdida. Tente novamente.</translation>
        </message>
        <message>
            <source>The connection to {site} is not safe: its certificate is not valid. Check the date of this computer and the network, then try again.</source>
            <translation>A conexão com {site} não é segura: o certificado não é válido. Verifique a data deste computador e a rede e tente novamente.</translation>
        </message>
        <message>
            <source>The connection to {site} was lost. Try again.</source>
            <translation>A conexão com {site} foi perdida. Tente novamente.</translation>
        </message>
        <message>
            <source>The connection was lost. Try again.</source>
            <translation>A conexão foi perdida. Tente novamente.</translation>
        </message>
        <message>
            <source>The cookies of the browser could not be read. Close the browser and try again, or choose another one in Settings → Downloads.</source>
            <translation>Não foi possível ler os cookies do navegador. Feche o navegador e tente novamente, ou escolha outro em Configurações → Downloads.</translation>
        </message>
        <message>
            <source>The dates {start} to {end} are those of the talks.</source>
            <translation>Os dias {start} a {end} são os das palestras.</translation>
        </message>
        <message>
            <source>The disk is full. Free some space, then try again.</source>
            <translation>O disco está cheio. Libere espaço e tente novamente.</translation>
        </message>
        <message>
            <source>The disk of {folder} cannot hold a file of this size. Choose a folder on another disk for downloads.</source>
            <translation>O disco de {folder} não comporta um arquivo deste tamanho. Escolha uma pasta em outro disco para os downloads.</translation>
        </message>
        <message>
            <source>The disk of {folder} is full; the unfinished copy was deleted. Make room there, and try again.</source>
            <translation>O disco de {folder} está cheio; a cópia incompleta foi excluída. Libere espaço e tente novamente.</translation>
        </message>
        <message>
            <source>The disk of {folder} is full; the unfinished file was deleted. Make room there, and try again.</source>
            <translation>O disco de {folder} está cheio; o arquivo incompleto foi excluído. Libere espaço e tente novamente.</translation>
        </message>
        <message>
            <source>The drawings of the whiteboard.</source>
            <translation>Os desenhos do quadro branco.</translation>
        </message>
        <message>
            <source>The end of a talk has to be after its start.</source>
            <translation>O fim de uma palestra precisa ser depois do início.</translation>
        </message>
        <message>
            <source>The end of a talk, because it is not after its start.</source>
            <translation>O fim de uma palestra, porque não vem depois do início.</translation>
        </message>
        <message>
            <source>The end of a text of {count} characters.</source>
            <translation>O fim de um texto de {count} caracteres.</translation>
        </message>
        <message>
            <source>The end of {text}, after {count} characters.</source>
            <translation>O fim de {text}, depois de {count} caracteres.</translation>
        </message>
        <message>
            <source>The export of the notes was cancelled.</source>
            <translation>A exportação das anotações foi cancelada.</translation>
        </message>
        <message>
            <source>The file for {title} changes while it is downloaded. Try again later.</source>
            <translation>O arquivo de {title} muda enquanto é baixado. Tente novamente mais tarde.</translation>
        </message>
        <message>
            <source>The files are too large for one pack: {size} MB, at most {limit} MB together and {each} MB each. Leave out the slides.</source>
            <translation>Os arquivos são grandes demais para um pacote: {size} MB, no máximo {limit} MB juntos e {each} MB cada. Deixe os slides de fora.</translation>
        </message>
        <message>
            <source>The folder already has a catalogue: {file}.</source>
            <translation>A pasta já tem um catálogo: {file}.</translation>
        </message>
        <message>
            <source>The folder cannot be written. Choose another folder in Settings → Downloads.</source>
            <translation>Não é possível gravar na pasta. Escolha outra pasta em Configurações → Downloads.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be created: {reason}. Choose another folder.</source>
            <translation>A pasta {folder} não pode ser criada: {reason}. Escolha outra pasta.</translation>
        </message>
        <message>
            <source>The free space of {folder} is unknown: {reason}.</source>
            <translation>O espaço livre de {folder} é desconhecido: {reason}.</translation>
        </message>
        <message>
            <source>The handout could not be made: {reason}</source>
            <translation>Não foi possível criar o material de apoio: {reason}</translation>
        </message>
        <message>
            <source>The handout was cancelled; nothing was written.</source>
            <translation>O material de apoio foi cancelado; nada foi gravado.</translation>
        </message>
        <message>
            <source>The import was cancelled.</source>
            <translation>A importação foi cancelada.</translation>
        </message>
        <message>
            <source>The last day cannot be before the first day.</source>
            <translation>O último dia precisa ser depois do primeiro.</translation>
        </message>
        <message>
            <source>The last day is before the first.</source>
            <translation>O último dia é anterior ao primeiro.</translation>
        </message>
        <message>
            <source>The lengths of {count} talks, because they cannot be those of the videos: half of them are below {length} s.</source>
            <translation>As durações de {count} palestras, porque não são as durações dos vídeos: metade está abaixo de {length} s.</translation>
        </message>
        <message>
            <source>The licence is {licence}.</source>
            <translation>A licença é {licence}.</translation>
        </message>
        <message>
            <source>The link leads to a talk of the conference {conference}, which you do not have. Add that conference, then open the link again.</source>
            <translation>O link leva a uma palestra da conferência {conference}, que você não tem. Adicione essa conferência e abra o link novamente.</translation>
        </message>
        <message>
            <source>The link to a copy of the video has expired.</source>
            <translation>O link para uma cópia do vídeo expirou.</translation>
        </message>
        <message>
            <source>The livestream has not started. It can be downloaded after its end.</source>
            <translation>A transmissão ainda não começou. Ela poderá ser baixada depois que terminar.</translation>
        </message>
        <message>
            <source>The livestream is still running. It can be downloaded after it has ended.</source>
            <translation>A transmissão ao vivo ainda está em andamento. Ela poderá ser baixada quando terminar.</translation>
        </message>
        <message>
            <source>The name of a speaker is missing.</source>
            <translation>Falta o nome de um palestrante.</translation>
        </message>
        <message>
            <source>The names of {count} speakers: the file only has codes such as {code}.</source>
            <translation>Os nomes de {count} palestrantes: o arquivo só tem códigos como {code}.</translation>
        </message>
        <message>
            <source>The package index cannot be reached. Check the network, then try again.</source>
            <translation>Não é possível acessar o índice de pacotes. Verifique a rede e tente novamente.</translation>
        </message>
        <message>
            <source>The page {page} leads to {address}, which was read.</source>
            <translation>A página {page} leva a {address}, que foi lido.</translation>
        </message>
        <message>
            <source>The picture of this recording is turned, which would be lost: make the clip without exact edges.</source>
            <translation>A imagem desta gravação está girada, o que se perderia: faça o trecho sem bordas exatas.</translation>
        </message>
        <message>
            <source>The pictures of the slides are taken from the video {name}.</source>
            <translation>As imagens dos slides foram tiradas do vídeo {name}.</translation>
        </message>
        <message>
            <source>The pictures of {count} of {pages} slides, first that of {name}.</source>
            <translation>As imagens de {count} de {pages} slides, a primeira é a de {name}.</translation>
        </message>
        <message>
            <source>The polls.</source>
            <translation>As enquetes.</translation>
        </message>
        <message>
            <source>The printer does not answer.</source>
            <translation>A impressora não responde.</translation>
        </message>
        <message>
            <source>The proxy of this computer asks for a password (error {status}). Set it in the settings of the computer.</source>
            <translation>O proxy deste computador pede uma senha (erro {status}). Defina-a nas configurações do computador.</translation>
        </message>
        <message>
            <source>The proxy of this computer does not respond. Check the network settings of the computer.</source>
            <translation>O proxy deste computador não responde. Verifique as configurações de rede do computador.</translation>
        </message>
        <message>
            <source>The proxy {proxy} is of a kind that duthviewer cannot use. Set an HTTP proxy in the settings of the computer.</source>
            <translation>O proxy {proxy} é de um tipo que o duthviewer não pode usar. Defina um proxy HTTP nas configurações do computador.</translation>
        </message>
        <message>
            <source>The recording cannot be fetched: the program made a mistake.</source>
            <translation>Não é possível obter a gravação: o programa cometeu um erro.</translation>
        </message>
        <message>
            <source>The recording has no video and no sound. Choose its file yourself.</source>
            <translation>A gravação não tem vídeo nem som: indique o arquivo manualmente.</translation>
        </message>
        <message>
            <source>The recording has sound only, no video.</source>
            <translation>A gravação tem apenas som, sem vídeo.</translation>
        </message>
        <message>
            <source>The recording of this talk is not on this computer. Download it first; clips cannot be made of recordings that are played from the network.</source>
            <translation>A gravação desta palestra não está neste computador. Baixe-a primeiro; não é possível fazer trechos de gravações reproduzidas pela rede.</translation>
        </message>
        <message>
            <source>The recording of {title} is the one on its page.</source>
            <translation>A gravação de {title} é a da página dela.</translation>
        </message>
        <message>
            <source>The recording of “{title}” is not on this computer. Download it first, or name its folder.</source>
            <translation>A gravação de “{title}” não está neste computador. Baixe-a primeiro ou informe a pasta.</translation>
        </message>
        <message>
            <source>The recording that {host} sent is {length} long, but a talk starts at {start}: it is another video, or not yet complete. Try again in some days, or look for a newer catalogue.</source>
            <translation>A gravação que {host} enviou dura {length}, mas uma palestra começa em {start}: é outro vídeo, ou ainda não está completo. Tente novamente em alguns dias, ou procure um catálogo mais novo.</translation>
        </message>
        <message>
            <source>The recording {recording} is no longer in this conference.</source>
            <translation>A gravação {recording} não está mais nesta conferência.</translation>
        </message>
        <message>
            <source>The report was cancelled; nothing was written.</source>
            <translation>O relatório foi cancelado; nada foi escrito.</translation>
        </message>
        <message>
            <source>The rewriting was cancelled; the unfinished copy was deleted.</source>
            <translation>A regravação foi cancelada; a cópia incompleta foi excluída.</translation>
        </message>
        <message>
            <source>The schedule does not name the conference: it is called {title}.</source>
            <translation>A programação não diz o nome da conferência: ela se chama {title}.</translation>
        </message>
        <message>
            <source>The scores cannot be saved in {folder}: {reason}.</source>
            <translation>As pontuações não podem ser salvas em {folder}: {reason}.</translation>
        </message>
        <message>
            <source>The search index was damaged and is being rebuilt.</source>
            <translation>O índice de pesquisa estava danificado e está sendo reconstruído.</translation>
        </message>
        <message>
            <source>The search index {path} cannot be read: {reason}.</source>
            <translation>Não é possível ler o índice de pesquisa {path}: {reason}.</translation>
        </message>
        <message>
            <source>The search index {path} cannot be written: {reason}.</source>
            <translation>Não é possível gravar o índice de pesquisa {path}: {reason}.</translation>
        </message>
        <message>
            <source>The search index {path} is damaged.</source>
            <translation>O índice de pesquisa {path} está danificado.</translation>
        </message>
        <message>
            <source>The second video of {title}, {name}: the one with the sound is shown.</source>
            <translation>O segundo vídeo de {title}, {name}: é mostrado o que tem som.</translation>
        </message>
        <message>
            <source>The shared notes.</source>
            <translation>As notas compartilhadas.</translation>
        </message>
        <message>
            <source>The slides of {title} are probably {address}.</source>
            <translation>Os slides de {title} provavelmente são {address}.</translation>
        </message>
        <message>
            <source>The slides of {title}: {address}.</source>
            <translation>Os slides de {title}: {address}.</translation>
        </message>
        <message>
            <source>The slides of “{title}” are not on this computer, so there is nothing to show beside the speaker.</source>
            <translation>Os slides de “{title}” não estão neste computador, então não há nada para mostrar ao lado de quem fala.</translation>
        </message>
        <message>
            <source>The slides that are attached.</source>
            <translation>Os slides anexados.</translation>
        </message>
        <message>
            <source>The slides, because none of them were shown.</source>
            <translation>Os slides: nenhum foi mostrado.</translation>
        </message>
        <message>
            <source>The slides, because the addresses of their pictures are unknown.</source>
            <translation>Os slides: suas imagens não têm endereço conhecido.</translation>
        </message>
        <message>
            <source>The slides, because the decks would be larger than {size} MB in total.</source>
            <translation>Os slides: com eles as apresentações teriam mais de {size} MB.</translation>
        </message>
        <message>
            <source>The slides, because there would be more than {count} in total.</source>
            <translation>Os slides: com eles haveria mais de {count}.</translation>
        </message>
        <message>
            <source>The slides: shapes.svg cannot be read: {reason}</source>
            <translation>Os slides: não é possível ler shapes.svg: {reason}</translation>
        </message>
        <message>
            <source>The sound of {name} cannot be read.</source>
            <translation>Não é possível ler o som de {name}.</translation>
        </message>
        <message>
            <source>The sound of {name} cannot be read: the process that reads it ended.</source>
            <translation>O som de {name} não pode ser lido: o processo que o lê terminou.</translation>
        </message>
        <message>
            <source>The sound of {own} was not found for sure in {day}.</source>
            <translation>O som de {own} não foi encontrado com certeza em {day}.</translation>
        </message>
        <message>
            <source>The speaker “{name}”, which is not the name of a person.</source>
            <translation>O palestrante “{name}”, que não é uma pessoa.</translation>
        </message>
        <message>
            <source>The speakers are taken from the title or the description: {names}.</source>
            <translation>Os palestrantes foram obtidos do título ou da descrição: {names}.</translation>
        </message>
        <message>
            <source>The speakers of {title}, from the title of the video: {names}.</source>
            <translation>Os palestrantes de {title}, do título do vídeo: {names}.</translation>
        </message>
        <message>
            <source>The start of a talk, {seconds} s, is outside its recording: 0:00.</source>
            <translation>O início de uma palestra, {seconds} s, está fora da gravação: 0:00.</translation>
        </message>
        <message>
            <source>The stored archive cannot be read ({reason}). Fetch its list again.</source>
            <translation>O arquivo guardado não pode ser lido: busque a lista novamente ({reason}).</translation>
        </message>
        <message>
            <source>The subtitles in {name} cannot be read: {reason}.</source>
            <translation>Não é possível ler as legendas em {name}: {reason}.</translation>
        </message>
        <message>
            <source>The talk ends before it starts.</source>
            <translation>A palestra termina antes de começar.</translation>
        </message>
        <message>
            <source>The talk has {count} videos, and each of them became a talk.</source>
            <translation>A palestra tem {count} vídeos: cada um se tornou uma palestra própria.</translation>
        </message>
        <message>
            <source>The talk is {length} long: the clip cannot begin at {start}.</source>
            <translation>A palestra dura {length}: o trecho não pode começar em {start}.</translation>
        </message>
        <message>
            <source>The talk lasted {length} and kept to its slot of {planned}, with {questions} for questions.</source>
            <translation>A palestra durou {length} e respeitou o tempo previsto de {planned}, com {questions} para perguntas.</translation>
        </message>
        <message>
            <source>The talk lasted {length} and kept to its slot of {planned}.</source>
            <translation>A palestra durou {length} e respeitou o tempo previsto de {planned}.</translation>
        </message>
        <message>
            <source>The talk lasted {length}, with {questions} for questions.</source>
            <translation>A palestra durou {length}, com {questions} para perguntas.</translation>
        </message>
        <message>
            <source>The talk lasted {length}, {difference} less than its slot of {planned}, with {questions} for questions.</source>
            <translation>A palestra durou {length}, {difference} a menos que o tempo previsto de {planned}, com {questions} para perguntas.</translation>
        </message>
        <message>
            <source>The talk lasted {length}, {difference} less than its slot of {planned}.</source>
            <translation>A palestra durou {length}, {difference} a menos que o tempo previsto de {planned}.</translation>
        </message>
        <message>
            <source>The talk lasted {length}, {difference} more than its slot of {planned}, with {questions} for questions.</source>
            <translation>A palestra durou {length}, {difference} a mais que o tempo previsto de {planned}, com {questions} para perguntas.</translation>
        </message>
        <message>
            <source>The talk lasted {length}, {difference} more than its slot of {planned}.</source>
            <translation>A palestra durou {length}, {difference} a mais que o tempo previsto de {planned}.</translation>
        </message>
        <message>
            <source>The talk lasted {length}.</source>
            <translation>A palestra durou {length}.</translation>
        </message>
        <message>
            <source>The talk starts after the end of its recording.</source>
            <translation>A palestra começa depois do fim da gravação.</translation>
        </message>
        <message>
            <source>The talk {talk} is no longer in this conference.</source>
            <translation>A palestra {talk} não está mais nesta conferência.</translation>
        </message>
        <message>
            <source>The template {name} cannot be used: line {line}: {reason}.</source>
            <translation>O modelo {name} não pode ser usado: linha {line}: {reason}.</translation>
        </message>
        <message>
            <source>The template {name} cannot be used: {reason}.</source>
            <translation>O modelo {name} não pode ser usado: {reason}.</translation>
        </message>
        <message>
            <source>The text is too long: YouTube accepts 5,000 characters.</source>
            <translation>O texto é longo demais: o YouTube aceita 5.000 caracteres.</translation>
        </message>
        <message>
            <source>The text of page {page} of {name} takes too long to read.</source>
            <translation>O texto da página {page} de {name} demora demais para ser lido.</translation>
        </message>
        <message>
            <source>The times are times of day, and the recording is assumed to start at the first of them. Set the start of one talk, and the others move with it.</source>
            <translation>Os tempos são horários do dia. O primeiro é considerado o início da gravação: defina o início de uma palestra, e as outras acompanham.</translation>
        </message>
        <message>
            <source>The times in {title}, because none of them is the start of a talk.</source>
            <translation>Os tempos de {title}: nenhum é de uma palestra.</translation>
        </message>
        <message>
            <source>The times of this recording are planned. Mark where one of its talks starts first.</source>
            <translation>Os horários desta gravação são planejados. Marque primeiro onde uma das palestras começa.</translation>
        </message>
        <message>
            <source>The times of this recording come from a schedule: they may be wrong.</source>
            <translation>Os horários desta gravação vêm de uma programação: podem estar errados.</translation>
        </message>
        <message>
            <source>The times of {recording} are those of {file}.</source>
            <translation>Os tempos de {recording} são os de {file}.</translation>
        </message>
        <message>
            <source>The times start over here, so this is assumed to be another recording.</source>
            <translation>Os tempos recomeçam aqui: isto é considerado outra gravação.</translation>
        </message>
        <message>
            <source>The title and the date of the meeting.</source>
            <translation>O título e a data da reunião.</translation>
        </message>
        <message>
            <source>The title of the conference, from the name of the folder: {title}.</source>
            <translation>O título da conferência, do nome da pasta: {title}.</translation>
        </message>
        <message>
            <source>The video of the shared screen, {name}, which is not shown beside the slides.</source>
            <translation>O vídeo da tela compartilhada, {name}: não é mostrado ao lado dos slides.</translation>
        </message>
        <message>
            <source>The whole clip was encoded again: edges cannot be joined to video in this coding.</source>
            <translation>O trecho inteiro foi recodificado: nesta codificação as bordas não podem ser unidas ao vídeo.</translation>
        </message>
        <message>
            <source>The whole clip was encoded again: no part of it could be copied.</source>
            <translation>O trecho inteiro foi recodificado: nenhuma parte pôde ser copiada.</translation>
        </message>
        <message>
            <source>There are more than {count} talks: the rest is left out.</source>
            <translation>Há mais de {count} palestras: o resto é omitido.</translation>
        </message>
        <message>
            <source>There are more than {count} videos: the rest is left out.</source>
            <translation>Há mais de {count} vídeos: o resto foi deixado de fora.</translation>
        </message>
        <message>
            <source>There are no scores {path}: synchronise the talk first.</source>
            <translation>Não há pontuações em {path}: sincronize primeiro a palestra.</translation>
        </message>
        <message>
            <source>There are no subtitles in the language of this recording.</source>
            <translation>Não há legendas no idioma desta gravação.</translation>
        </message>
        <message>
            <source>There is already a recording with the id {recording}.</source>
            <translation>Já existe uma gravação com o id {recording}.</translation>
        </message>
        <message>
            <source>There is already a talk with the id {talk}.</source>
            <translation>Já existe uma palestra com o id {talk}.</translation>
        </message>
        <message>
            <source>There is neither a schedule nor a video at {address}. Use the address of a schedule (schedule.xml or schedule.json), of a video or playlist, or of a catalogue. For video sites, install yt-dlp in Settings → Downloads.</source>
            <translation>{address} foi lido, mas não há programação nem vídeo nele. Use o endereço da programação (schedule.xml ou schedule.json), de um vídeo ou playlist, ou de um catálogo. Para um site de vídeos, instale o yt-dlp em Configurações → Downloads.</translation>
        </message>
        <message>
            <source>There is no conference {conference} among those that were opened (there are: {known}). Name its catalogue with --in PATH.</source>
            <translation>Não há conferência {conference} entre as abertas (há: {known}). Indique o catálogo com --in PATH.</translation>
        </message>
        <message>
            <source>There is no conference {conference} any more.</source>
            <translation>A conferência {conference} não existe mais.</translation>
        </message>
        <message>
            <source>There is no file {path}. Was it moved, or its disk removed?</source>
            <translation>O arquivo {path} não existe. Ele foi movido ou o disco foi removido?</translation>
        </message>
        <message>
            <source>There is no media package in {source}.</source>
            <translation>Não há pacote de mídia em {source}.</translation>
        </message>
        <message>
            <source>There is no published recording at {source}: it has neither metadata.xml nor shapes.svg.</source>
            <translation>Não há gravação publicada em {source}: faltam metadata.xml e shapes.svg.</translation>
        </message>
        <message>
            <source>There is no recording in {source}: it does not exist, or is only shown to those who log in.</source>
            <translation>Não há gravação em {source}: ela não existe ou só é mostrada depois do login.</translation>
        </message>
        <message>
            <source>There is no space left in {folder}. Free some space and try again: what was downloaded is kept.</source>
            <translation>Não há mais espaço em {folder}. Libere espaço e tente novamente: o que foi baixado é mantido.</translation>
        </message>
        <message>
            <source>There is no talk in {source}.</source>
            <translation>Não há palestra em {source}.</translation>
        </message>
        <message>
            <source>There is no talk {talk} in {conference}, to which the link leads.</source>
            <translation>Não há a palestra {talk} em {conference}, à qual o link leva.</translation>
        </message>
        <message>
            <source>There is no talk {talk} in {conference}. It has: {names}</source>
            <translation>Não há palestra {talk} em {conference}. Existem: {names}</translation>
        </message>
        <message>
            <source>There is no timeline of {talk} yet: synchronise its slides first, in the window or with `duthviewer sync`.</source>
            <translation>Ainda não há linha do tempo de {talk}: sincronize primeiro os slides, na janela ou com `duthviewer sync`.</translation>
        </message>
        <message>
            <source>There is no video in {source}.</source>
            <translation>Não há vídeo em {source}.</translation>
        </message>
        <message>
            <source>There is no {source}.</source>
            <translation>{source} não existe.</translation>
        </message>
        <message>
            <source>There is not enough room in {folder}: the copy takes {needed}, and {free} are free. Make room there, and try again.</source>
            <translation>Não há espaço suficiente em {folder}: a cópia precisa de {needed}, e {free} estão livres. Libere espaço e tente novamente.</translation>
        </message>
        <message>
            <source>There is not enough space in {folder}: {missing} MB more are needed. Free some space, or choose another folder, and try again.</source>
            <translation>Não há espaço suficiente em {folder}: faltam {missing} MB. Libere espaço ou escolha outra pasta e tente novamente.</translation>
        </message>
        <message>
            <source>There is nothing in the recording between these times.</source>
            <translation>Não há nada na gravação entre esses tempos.</translation>
        </message>
        <message>
            <source>There is nothing of “{title}” between these times.</source>
            <translation>Não há nada de “{title}” entre esses tempos.</translation>
        </message>
        <message>
            <source>There is nothing to make a handout of: this talk has no slides, subtitles or notes on this computer.</source>
            <translation>Não há do que fazer um material de apoio: esta palestra não tem slides, legendas nem notas neste computador.</translation>
        </message>
        <message>
            <source>This PDF is probably the slides: {url}.</source>
            <translation>Um PDF é considerado como os slides: {url}.</translation>
        </message>
        <message>
            <source>This build of duthviewer cannot install yt-dlp. Install it yourself.</source>
            <translation>Esta compilação do duthviewer não pode instalar o yt-dlp. Instale-o você mesmo.</translation>
        </message>
        <message>
            <source>This computer does not let duthviewer serve its players: {reason}. Download the recording instead.</source>
            <translation>Este computador não permite que o duthviewer atenda seus reprodutores: {reason}. Em vez disso, baixe a gravação.</translation>
        </message>
        <message>
            <source>This installation cannot encode video: make the clip without exact edges.</source>
            <translation>Esta instalação não consegue codificar vídeo: faça o trecho sem bordas exatas.</translation>
        </message>
        <message>
            <source>This installation has no encoder for H.264: the recording can only be rewritten without new keyframes.</source>
            <translation>Esta instalação não tem codificador H.264: a gravação só pode ser regravada sem novos quadros-chave.</translation>
        </message>
        <message>
            <source>This installation has no encoder for {suffix} files.</source>
            <translation>Esta instalação não tem um codificador para arquivos {suffix}.</translation>
        </message>
        <message>
            <source>This is a copy that was fetched earlier, because fetching failed: {reason}</source>
            <translation>Isto foi obtido anteriormente, porque: {reason}</translation>
        </message>
        <message>
            <source>This recording is still being downloaded. A clip can be made of it when the download is complete.</source>
            <translation>Esta gravação ainda está sendo baixada. Será possível fazer um trecho quando o download terminar.</translation>
        </message>
        <message>
            <source>This text has {length} characters; at most {count} fit.</source>
            <translation>Este texto tem {length} caracteres; cabem no máximo {count}.</translation>
        </message>
        <message>
            <source>This text was not recognised: it should be an address, a list of times, or the text of a schedule.</source>
            <translation>Este texto não foi reconhecido: deve ser um endereço, uma lista de horários ou o texto de uma programação.</translation>
        </message>
        <message>
            <source>This version of yt-dlp is too old for {site}. Update it in Settings → Downloads, or download the video by other means and drop the file here.</source>
            <translation>Esta versão do yt-dlp é antiga demais para {site}. Atualize-a em Configurações → Downloads ou baixe o vídeo por outros meios e solte o arquivo aqui.</translation>
        </message>
        <message>
            <source>This video is copy-protected (DRM) and cannot be downloaded. If you have the file from elsewhere, drop it here.</source>
            <translation>Este vídeo é protegido contra cópia (DRM) e não pode ser baixado. Se você tiver o arquivo de outra fonte, solte-o aqui.</translation>
        </message>
        <message>
            <source>This video is for members of the channel only. If you are one, let yt-dlp use the cookies of your browser (Settings → Downloads), or download the video by other means and drop the file here.</source>
            <translation>Este vídeo é só para membros do canal. Se você for membro, deixe o yt-dlp usar os cookies do seu navegador (Configurações → Downloads) ou baixe o vídeo por outros meios e solte o arquivo aqui.</translation>
        </message>
        <message>
            <source>This video is private. If you may watch it, let yt-dlp use the cookies of your browser (Settings → Downloads), or ask its owner for the file and drop it here.</source>
            <translation>Este vídeo é privado. Se você puder vê-lo, deixe o yt-dlp usar os cookies do seu navegador (Configurações → Downloads) ou peça o arquivo ao dono e solte-o aqui.</translation>
        </message>
        <message>
            <source>This video was removed, or its address has changed. If you have the file from elsewhere, drop it here.</source>
            <translation>Este vídeo foi removido ou o endereço mudou. Se você tiver o arquivo de outra fonte, solte-o aqui.</translation>
        </message>
        <message>
            <source>Times with two numbers were read as hours and minutes.</source>
            <translation>Tempos com dois números são considerados horas e minutos.</translation>
        </message>
        <message>
            <source>Two links have the same name.</source>
            <translation>Dois links têm o mesmo nome.</translation>
        </message>
        <message>
            <source>Use up to 64 lower-case letters, digits and - _ . and begin with a letter or a digit.</source>
            <translation>Use até 64 letras minúsculas, dígitos e - _ . e comece com uma letra ou um dígito.</translation>
        </message>
        <message>
            <source>Videos from other sites.</source>
            <translation>Vídeos de outros sites.</translation>
        </message>
        <message>
            <source>Videos of this site need yt-dlp, which is not installed.</source>
            <translation>Os vídeos deste site precisam do yt-dlp, que não está instalado.</translation>
        </message>
        <message>
            <source>Write a date as year-month-day: 2016-11-03.</source>
            <translation>Escreva a data como ano-mês-dia: 2016-11-03.</translation>
        </message>
        <message>
            <source>Write how much later, as in 0:12, or how much earlier, as in -1:30.</source>
            <translation>Escreva quanto mais tarde, como 0:12, ou quanto mais cedo, como -1:30.</translation>
        </message>
        <message>
            <source>You are not allowed to read {path}.</source>
            <translation>Você não tem permissão para ler {path}.</translation>
        </message>
        <message>
            <source>You are not allowed to write in {folder}. Choose another folder for downloads.</source>
            <translation>Você não tem permissão para gravar em {folder}. Escolha outra pasta para os downloads.</translation>
        </message>
        <message>
            <source>YouTube shows chapters if there are at least three, each of at least 10 seconds.</source>
            <translation>O YouTube mostra capítulos se houver pelo menos três, cada um com pelo menos 10 segundos.</translation>
        </message>
        <message>
            <source>a name or password within an address is not allowed: remove it</source>
            <translation>nome ou senha em um endereço não é permitido: remova-o</translation>
        </message>
        <message>
            <source>a path or a file name that is too long</source>
            <translation>um caminho ou nome de arquivo longo demais</translation>
        </message>
        <message>
            <source>captions.json cannot be read: {reason}</source>
            <translation>Não é possível ler captions.json: {reason}</translation>
        </message>
        <message>
            <source>deno is missing: yt-dlp needs it to read the pages of {site}. Install yt-dlp with deno in Settings → Downloads, or download the video by other means and drop the file here.</source>
            <translation>O deno está faltando: o yt-dlp precisa dele para ler as páginas de {site}. Instale o yt-dlp com o deno em Configurações → Downloads ou baixe o vídeo por outros meios e solte o arquivo aqui.</translation>
        </message>
        <message>
            <source>duthviewer runs inside {package}, which cannot install yt-dlp. Download videos by other means and drop the files here.</source>
            <translation>O duthviewer está rodando em {package}, onde o yt-dlp não pode ser instalado. Baixe vídeos por outros meios e solte os arquivos aqui.</translation>
        </message>
        <message>
            <source>ffmpeg is missing: yt-dlp needs it to put picture and sound together. Install ffmpeg, or download the video by other means and drop the file here.</source>
            <translation>O ffmpeg está faltando: o yt-dlp precisa dele para juntar imagem e som. Instale o ffmpeg ou baixe o vídeo por outros meios e solte o arquivo aqui.</translation>
        </message>
        <message>
            <source>libVLC was not found. Install VLC (videolan.org), or choose the other engine in the settings or with --engine qt.</source>
            <translation>A libVLC não foi encontrada. Instale o VLC (videolan.org) ou escolha o outro mecanismo nas configurações ou com --engine qt.</translation>
        </message>
        <message>
            <source>metadata.xml cannot be read: {reason}</source>
            <translation>Não é possível ler metadata.xml: {reason}</translation>
        </message>
        <message>
            <source>presentation_text.json cannot be read: {reason}</source>
            <translation>Não é possível ler presentation_text.json: {reason}</translation>
        </message>
        <message>
            <source>pyvideo has no event {name}.</source>
            <translation>O pyvideo não tem o evento {name}.</translation>
        </message>
        <message>
            <source>yt-dlp brought a file of an unknown kind (.{extension}). Download the video by other means and drop the file here.</source>
            <translation>O yt-dlp trouxe um arquivo de tipo desconhecido (.{extension}). Baixe o vídeo por outros meios e solte o arquivo aqui.</translation>
        </message>
        <message>
            <source>yt-dlp cannot be started: {reason}.</source>
            <translation>Não é possível iniciar o yt-dlp: {reason}.</translation>
        </message>
        <message>
            <source>yt-dlp could not be installed: {reason}.</source>
            <translation>Não foi possível instalar o yt-dlp: {reason}.</translation>
        </message>
        <message>
            <source>yt-dlp could not download the video: {reason}. Update yt-dlp in Settings → Downloads, or download the video by other means and drop the file here.</source>
            <translation>O yt-dlp não conseguiu baixar o vídeo: {reason}. Atualize o yt-dlp em Configurações → Downloads ou baixe o vídeo por outros meios e solte o arquivo aqui.</translation>
        </message>
        <message>
            <source>yt-dlp does not start: {reason}.</source>
            <translation>O yt-dlp não inicia: {reason}.</translation>
        </message>
        <message>
            <source>yt-dlp ended without giving a reason. Try again, or download the video by other means and drop the file here.</source>
            <translation>O yt-dlp terminou sem dar um motivo. Tente novamente ou baixe o vídeo por outros meios e solte o arquivo aqui.</translation>
        </message>
        <message>
            <source>yt-dlp found no video at this address of {site}. Download it by other means and drop the file here.</source>
            <translation>O yt-dlp não encontrou nenhum vídeo neste endereço de {site}. Baixe-o por outros meios e solte o arquivo aqui.</translation>
        </message>
        <message>
            <source>yt-dlp is {days} days old and may fail. Update it.</source>
            <translation>O yt-dlp tem {days} dias e pode falhar. Atualize-o.</translation>
        </message>
        <message>
            <source>yt-dlp needs deno for some sites, such as YouTube, but deno is missing.</source>
            <translation>O yt-dlp precisa do deno para alguns sites, como o YouTube, mas o deno está ausente.</translation>
        </message>
        <message>
            <source>yt-dlp needs ffmpeg to join picture and sound, but ffmpeg is missing.</source>
            <translation>O yt-dlp precisa do ffmpeg para juntar imagem e som, mas o ffmpeg está ausente.</translation>
        </message>
        <message>
            <source>yt-dlp stopped answering. Try again.</source>
            <translation>O yt-dlp parou de responder. Tente novamente.</translation>
        </message>
        <message>
            <source>{address} is a folder of several conferences: choose one of them on the page, and use its address.</source>
            <translation>{address} é uma pasta com várias conferências: escolha uma delas na página e use o endereço dela.</translation>
        </message>
        <message>
            <source>{address} is assumed to be the recording, because there is no other address.</source>
            <translation>{address} é o endereço da gravação: não há outro.</translation>
        </message>
        <message>
            <source>{address} is neither a web address nor a file in the folder of the catalogue.</source>
            <translation>{address} não é um endereço da web nem um arquivo na pasta do catálogo.</translation>
        </message>
        <message>
            <source>{address} is not a web address. It has to begin with https:// and has no spaces.</source>
            <translation>{address} não é um endereço da web. Ele precisa começar com https:// e não tem espaços.</translation>
        </message>
        <message>
            <source>{address} is not the page of a conference or a talk.</source>
            <translation>{address} não é a página de uma conferência nem de uma palestra.</translation>
        </message>
        <message>
            <source>{count} chapters of {title}, which were added to its description.</source>
            <translation>{count} capítulos de {title}, que estão na descrição.</translation>
        </message>
        <message>
            <source>{count} characters are too many: at most {most}.</source>
            <translation>{count} caracteres são demais: no máximo {most}.</translation>
        </message>
        <message>
            <source>{count} entries that yt-dlp could not read.</source>
            <translation>{count} entradas que o yt-dlp não conseguiu ler.</translation>
        </message>
        <message>
            <source>{count} more lines without a time.</source>
            <translation>Mais {count} linhas sem tempo.</translation>
        </message>
        <message>
            <source>{count} of {total} pages were skipped ({skipped}); no page came back.</source>
            <translation>{count} de {total} páginas foram puladas ({skipped}); nenhuma página voltou.</translation>
        </message>
        <message>
            <source>{count} of {total} pages were skipped ({skipped}); page {again} came back.</source>
            <translation>{count} de {total} páginas foram puladas ({skipped}); a página {again} voltou.</translation>
        </message>
        <message>
            <source>{count} of {total} pages were skipped ({skipped}); pages {again} came back.</source>
            <translation>{count} de {total} páginas foram puladas ({skipped}); as páginas {again} voltaram.</translation>
        </message>
        <message>
            <source>{count} presentations became one deck, one after the other.</source>
            <translation>{count} apresentações viraram uma só, uma após a outra.</translation>
        </message>
        <message>
            <source>{count} slide changes, because there are no pictures of the slides.</source>
            <translation>{count} momentos em que os slides mudam: não há imagens deles.</translation>
        </message>
        <message>
            <source>{count} times of other recordings in the description of {title}.</source>
            <translation>{count} tempos de outras gravações na descrição de {title}.</translation>
        </message>
        <message>
            <source>{deck} belongs to {title}, judging by its name.</source>
            <translation>{deck} é a apresentação de {title}, pelo nome.</translation>
        </message>
        <message>
            <source>{deck} is the only deck, so it belongs to {title}.</source>
            <translation>{deck} é a apresentação de {title}: não há outra.</translation>
        </message>
        <message>
            <source>{deck}, because no talk has a similar name.</source>
            <translation>{deck}: nenhuma palestra tem um nome parecido.</translation>
        </message>
        <message>
            <source>{deck}, which no recording shows.</source>
            <translation>{deck}, que nenhuma gravação mostra.</translation>
        </message>
        <message>
            <source>{deck}: {reason}</source>
            <translation>{deck}: {reason}</translation>
        </message>
        <message>
            <source>{file} has no chapters: it is taken for one talk.</source>
            <translation>{file} não tem capítulos: é considerado uma só palestra.</translation>
        </message>
        <message>
            <source>{file} was removed from this computer while it was watched.</source>
            <translation>{file} foi removido deste computador enquanto era assistido.</translation>
        </message>
        <message>
            <source>{file}, which is not in the list of times.</source>
            <translation>{file}, que a lista de tempos não menciona.</translation>
        </message>
        <message>
            <source>{file}: {reason}</source>
            <translation>{file}: {reason}</translation>
        </message>
        <message>
            <source>{folder} cannot be used for downloads: {reason}. Check the disk, or choose another folder.</source>
            <translation>{folder} não pode ser usada para downloads: {reason}. Verifique o disco ou escolha outra pasta.</translation>
        </message>
        <message>
            <source>“{title}” has no timeline yet, so it is unknown when each page is shown. Synchronise the talk first.</source>
            <translation>“{title}” ainda não tem linha do tempo, então não se sabe quando cada página aparece. Sincronize a palestra primeiro.</translation>
        </message>
        <message>
            <source>A catalogue of duthviewer. Talks: {talks}.</source>
            <translation>Um catálogo do duthviewer com {talks} palestras.</translation>
        </message>
        <message>
            <source>All of these conferences are already in this folder.</source>
            <translation>Todas estas conferências já estão nesta pasta.</translation>
        </message>
        <message>
            <source>Recordings that have no file and no address yet: {count}.</source>
            <translation>{count} gravações ainda não têm arquivo nem endereço.</translation>
        </message>
        <message>
            <source>Slides, pictures or links of {count} of the talks, because their addresses in the schedule are incomplete. Import the schedule from its web address instead of a file.</source>
            <translation>Slides, imagens ou links de {count} palestras: a programação não diz onde começam os endereços. Importe-a do próprio endereço em vez de um arquivo.</translation>
        </message>
        <message>
            <source>Slides: {pages}. Slide changes: {count}.</source>
            <translation>{pages} slides e {count} momentos em que mudam.</translation>
        </message>
        <message>
            <source>Subtitles of {count} of the talks, because a catalogue has no place for them. Download them from the pages of the talks.</source>
            <translation>Legendas de {count} palestras: um catálogo não tem lugar para elas. Baixe-as das páginas das palestras.</translation>
        </message>
        <message>
            <source>Talks, each with its own recording: {talks}.</source>
            <translation>{talks} palestras, cada uma com a própria gravação.</translation>
        </message>
        <message>
            <source>Talks: {talks}. Recordings, one for each room and day: {recordings}.</source>
            <translation>{talks} palestras em {recordings} gravações, uma para cada sala e dia.</translation>
        </message>
        <message>
            <source>Talks: {talks}. Videos: {recordings}. Talks with slides: {slides}.</source>
            <translation>{talks} palestras em {recordings} vídeos, {slides} com slides.</translation>
        </message>
        <message>
            <source>The event {title}. Speakers: {count}.</source>
            <translation>O evento {title}. Palestrantes: {count}.</translation>
        </message>
        <message>
            <source>The slides of {count} of the talks, which are somewhere at {url}. That address is a link of the conference now.</source>
            <translation>Os slides de {count} palestras estão em algum lugar em {url}, um link da conferência.</translation>
        </message>
        <message>
            <source>Tracks, languages and types of talks, because a catalogue has no place for them.</source>
            <translation>Trilhas, idiomas e tipos das palestras: um catálogo não tem lugar para isso.</translation>
        </message>
        <message>
            <source>{given} recordings were given, but the source has {count}. The rest were not used.</source>
            <translation>Foram indicadas {given} gravações, mas a fonte tem {count}. As demais não foram usadas.</translation>
        </message>
        <message>
            <source>{heading} is a recording.</source>
            <translation>{heading} é uma gravação.</translation>
        </message>
        <message>
            <source>{host} asks to wait {seconds} s.</source>
            <translation>{host} pede para esperar {seconds} s.</translation>
        </message>
        <message>
            <source>{host} does not give out this file (error {status}): perhaps it needs a login. Download it with your browser and drop the file here.</source>
            <translation>{host} não fornece este arquivo (erro {status}): talvez seja preciso entrar com uma conta. Baixe-o com o navegador e solte o arquivo aqui.</translation>
        </message>
        <message>
            <source>{host} does not have the part of the file that is still missing. Try again.</source>
            <translation>{host} não tem a parte do arquivo que ainda falta. Tente novamente.</translation>
        </message>
        <message>
            <source>{host} does not have this file any more (error {status}). Look for a newer catalogue, or download it by other means and drop the file here.</source>
            <translation>{host} não tem mais este arquivo (erro {status}). Procure um catálogo mais novo, ou baixe-o por outro meio e solte o arquivo aqui.</translation>
        </message>
        <message>
            <source>{host} does not prove that it is {host}, so nothing was fetched from it. Check the date of this computer; on a network with a login page, log in first.</source>
            <translation>{host} não prova que é {host}, por isso nada foi baixado de lá. Verifique a data deste computador; em uma rede com página de login, entre primeiro.</translation>
        </message>
        <message>
            <source>{host} does not respond. Check the connection to the internet, or try again later.</source>
            <translation>{host} não responde. Verifique a conexão com a internet, ou tente novamente mais tarde.</translation>
        </message>
        <message>
            <source>{host} does not send a file for this address (status {status}). Check the address in the catalogue, or download the file by other means and drop it here.</source>
            <translation>{host} não envia um arquivo para este endereço (status {status}). Verifique o endereço no catálogo, ou baixe o arquivo por outro meio e solte-o aqui.</translation>
        </message>
        <message>
            <source>{host} gets too many requests. Try again later.</source>
            <translation>{host} está recebendo pedidos demais. Tente novamente mais tarde.</translation>
        </message>
        <message>
            <source>{host} has a fault at the moment (error {status}). Try again later.</source>
            <translation>{host} está com uma falha no momento (erro {status}). Tente novamente mais tarde.</translation>
        </message>
        <message>
            <source>{host} is too slow: {url} was not complete after {minutes} minutes. Try again later.</source>
            <translation>{host} está muito lento: {url} não estava completo após {minutes} minutos. Tente de novo mais tarde.</translation>
        </message>
        <message>
            <source>{host} redirects from one address to the next without an end. Download the file by other means and drop it here.</source>
            <translation>{host} redireciona de um endereço a outro sem fim. Baixe o arquivo por outro meio e solte-o aqui.</translation>
        </message>
        <message>
            <source>{host} redirects to an address without encryption, {url}. Nothing was fetched from it. Download the file by other means and drop it here.</source>
            <translation>{host} redireciona para um endereço sem criptografia, {url}. Nada foi baixado de lá. Baixe o arquivo por outro meio e solte-o aqui.</translation>
        </message>
        <message>
            <source>{host} sends a different file each time. Download it by other means and drop the file here.</source>
            <translation>{host} envia um arquivo diferente a cada vez. Baixe-o por outros meios e solte o arquivo aqui.</translation>
        </message>
        <message>
            <source>{host} sends a part of the file that cannot be used. Try again.</source>
            <translation>{host} envia uma parte do arquivo que não pode ser usada. Tente novamente.</translation>
        </message>
        <message>
            <source>{host} sends almost nothing. Try again later.</source>
            <translation>{host} quase não envia nada. Tente novamente mais tarde.</translation>
        </message>
        <message>
            <source>{host} sends more than {count} MB for {url}, which is too much for a description of a conference. Check the address.</source>
            <translation>{host} envia mais de {count} MB para {url}, o que é demais para a descrição de uma conferência. Verifique o endereço.</translation>
        </message>
        <message>
            <source>{host} sends the file in the form {coding}, which cannot be read. Download it by other means and drop it here.</source>
            <translation>{host} envia o arquivo na forma {coding}, que não pode ser lida. Baixe-o por outro meio e solte-o aqui.</translation>
        </message>
        <message>
            <source>{host} sent a damaged file. Try again later, or download it by other means and drop the file here.</source>
            <translation>{host} enviou um arquivo danificado. Tente novamente mais tarde, ou baixe-o por outro meio e solte o arquivo aqui.</translation>
        </message>
        <message>
            <source>{host} sent a file of another kind. Look for a newer catalogue, or download it by other means and drop the file here.</source>
            <translation>{host} enviou um arquivo de outro tipo. Procure um catálogo mais novo, ou baixe-o por outro meio e solte o arquivo aqui.</translation>
        </message>
        <message>
            <source>{host} sent a web page instead of the file: perhaps the login page of a network, or the file has moved. Open {url} in your browser; if it has the file, drop it here.</source>
            <translation>{host} enviou uma página em vez do arquivo: talvez a página de login de uma rede, ou o arquivo mudou de lugar. Abra {url} no navegador; se o arquivo estiver lá, solte-o aqui.</translation>
        </message>
        <message>
            <source>{host} sent an empty file. Try again later.</source>
            <translation>{host} enviou um arquivo vazio. Tente novamente mais tarde.</translation>
        </message>
        <message>
            <source>{host} sent nothing for {seconds} s. Try again later.</source>
            <translation>{host} não enviou nada por {seconds} s. Tente novamente mais tarde.</translation>
        </message>
        <message>
            <source>{host} was not found. Check the connection to the internet.</source>
            <translation>{host} não foi encontrado. Verifique a conexão com a internet.</translation>
        </message>
        <message>
            <source>{name} cannot be read as a picture: {reason}</source>
            <translation>Não é possível ler {name} como imagem: {reason}</translation>
        </message>
        <message>
            <source>{name} cannot be read as a video: {reason}</source>
            <translation>Não é possível ler {name} como vídeo: {reason}</translation>
        </message>
        <message>
            <source>{name} cannot be read from {folder}: {reason}.</source>
            <translation>Não é possível ler {name} de {folder}: {reason}.</translation>
        </message>
        <message>
            <source>{name} cannot be read: synchronise the talk again.</source>
            <translation>{name} não pode ser lido: sincronize a palestra novamente.</translation>
        </message>
        <message>
            <source>{name} ends before this part begins.</source>
            <translation>{name} termina antes do início desta parte.</translation>
        </message>
        <message>
            <source>{name} gives no picture at {seconds} s.</source>
            <translation>{name} não tem imagem em {seconds} s.</translation>
        </message>
        <message>
            <source>{name} has changed. Open it again to see the slides.</source>
            <translation>{name} mudou. Abra-o novamente para ver os slides.</translation>
        </message>
        <message>
            <source>{name} has no index, so it can be watched only after it is downloaded.</source>
            <translation>{name} não tem índice e só pode ser assistida depois de baixada.</translation>
        </message>
        <message>
            <source>{name} has no pages.</source>
            <translation>{name} não tem páginas.</translation>
        </message>
        <message>
            <source>{name} has no picture in this part.</source>
            <translation>{name} não tem imagem nesta parte.</translation>
        </message>
        <message>
            <source>{name} has no sound.</source>
            <translation>{name} não tem som.</translation>
        </message>
        <message>
            <source>{name} has not been indexed for searching.</source>
            <translation>{name} não foi indexado para pesquisa.</translation>
        </message>
        <message>
            <source>{name} has pictures of an impossible shape.</source>
            <translation>{name} tem imagens de proporção impossível.</translation>
        </message>
        <message>
            <source>{name} has pictures of an impossible size.</source>
            <translation>{name} tem imagens de tamanho impossível.</translation>
        </message>
        <message>
            <source>{name} has pictures of {width}x{height} pixels.</source>
            <translation>{name} tem imagens de {width}x{height} pixels.</translation>
        </message>
        <message>
            <source>{name} has too many lines for a subtitle file.</source>
            <translation>{name} tem linhas demais para um arquivo de legendas.</translation>
        </message>
        <message>
            <source>{name} has too many pages that cannot be read; the rest of it is not shown.</source>
            <translation>{name} tem páginas ilegíveis demais; o restante não é mostrado.</translation>
        </message>
        <message>
            <source>{name} has too many pixels.</source>
            <translation>{name} tem pixels demais.</translation>
        </message>
        <message>
            <source>{name} holds no subtitles.</source>
            <translation>{name} não contém legendas.</translation>
        </message>
        <message>
            <source>{name} holds sound only: there is no picture in it.</source>
            <translation>{name} contém apenas som, sem imagem.</translation>
        </message>
        <message>
            <source>{name} holds too little sound to be found in another recording.</source>
            <translation>{name} contém pouco som para ser encontrado em outra gravação.</translation>
        </message>
        <message>
            <source>{name} is a folder, not a PDF file.</source>
            <translation>{name} é uma pasta, não um arquivo PDF.</translation>
        </message>
        <message>
            <source>{name} is closed.</source>
            <translation>{name} está fechado.</translation>
        </message>
        <message>
            <source>{name} is damaged and cannot be shown. Download it again, or put a good copy in its place.</source>
            <translation>{name} está danificado e não pode ser mostrado. Baixe-o novamente ou substitua-o por uma cópia boa.</translation>
        </message>
        <message>
            <source>{name} is damaged or not a PDF. Download it again, or put a good copy in its place.</source>
            <translation>{name} está danificado ou não é um PDF. Baixe-o novamente ou substitua-o por uma cópia boa.</translation>
        </message>
        <message>
            <source>{name} is damaged or was not downloaded to its end. Download it again, or put a good copy in its place.</source>
            <translation>{name} está danificado ou não foi baixado por completo. Baixe-o novamente ou substitua-o por uma cópia boa.</translation>
        </message>
        <message>
            <source>{name} is damaged or was not downloaded to its end: {reason}. Download it again, or put a good copy in its place.</source>
            <translation>{name} está danificado ou não foi baixado por completo: {reason}. Baixe-o novamente ou substitua-o por uma cópia boa.</translation>
        </message>
        <message>
            <source>{name} is empty. It was probably not downloaded to its end.</source>
            <translation>{name} está vazio. Provavelmente não foi baixado por completo.</translation>
        </message>
        <message>
            <source>{name} is from a different version: synchronise the talk again.</source>
            <translation>{name} é de outra versão: sincronize a palestra novamente.</translation>
        </message>
        <message>
            <source>{name} is inconsistent: synchronise the talk again.</source>
            <translation>{name} está inconsistente: sincronize a palestra novamente.</translation>
        </message>
        <message>
            <source>{name} is locked with a password. Put a copy without a password in its place to see the slides.</source>
            <translation>{name} está protegido por senha. Substitua-o por uma cópia sem senha para ver os slides.</translation>
        </message>
        <message>
            <source>{name} is no longer in {folder}.</source>
            <translation>{name} não está mais em {folder}.</translation>
        </message>
        <message>
            <source>{name} is no subtitle file; those that can be read end in {known}.</source>
            <translation>{name} não é um arquivo de legendas; os legíveis terminam em {known}.</translation>
        </message>
        <message>
            <source>{name} is too large for a picture.</source>
            <translation>{name} é grande demais para uma imagem.</translation>
        </message>
        <message>
            <source>{name} is too large for a subtitle file.</source>
            <translation>{name} é grande demais para um arquivo de legendas.</translation>
        </message>
        <message>
            <source>{name} is too small for a picture.</source>
            <translation>{name} é pequeno demais para uma imagem.</translation>
        </message>
        <message>
            <source>{name} shows nothing in this talk.</source>
            <translation>{name} não mostra nada nesta palestra.</translation>
        </message>
        <message>
            <source>{name} takes too long to open and is not shown.</source>
            <translation>{name} demora demais para abrir e não é mostrado.</translation>
        </message>
        <message>
            <source>{name}, line {line}: {problem} (and {more} more).</source>
            <translation>{name}, linha {line}: {problem} (e mais {more}).</translation>
        </message>
        <message>
            <source>{name}, line {line}: {problem}.</source>
            <translation>{name}, linha {line}: {problem}.</translation>
        </message>
        <message>
            <source>{name}: both versions have a new address. Yours is kept.</source>
            <translation>{name}: as duas versões têm um novo endereço. O seu foi mantido.</translation>
        </message>
        <message>
            <source>{name}: both versions have a new description. Yours is kept.</source>
            <translation>{name}: as duas versões têm uma nova descrição. A sua foi mantida.</translation>
        </message>
        <message>
            <source>{name}: both versions have a new timeline. Yours is kept.</source>
            <translation>{name}: as duas versões têm uma nova linha do tempo. A sua foi mantida.</translation>
        </message>
        <message>
            <source>{name}: both versions have a new title. Yours is kept.</source>
            <translation>{name}: as duas versões têm um novo título. O seu foi mantido.</translation>
        </message>
        <message>
            <source>{name}: both versions have new details. Yours are kept.</source>
            <translation>{name}: as duas versões têm novos detalhes. Os seus foram mantidos.</translation>
        </message>
        <message>
            <source>{name}: both versions have new slides. Yours are kept.</source>
            <translation>{name}: as duas versões têm novos slides. Os seus foram mantidos.</translation>
        </message>
        <message>
            <source>{name}: both versions have new speakers. Yours are kept.</source>
            <translation>{name}: as duas versões têm novos palestrantes. Os seus foram mantidos.</translation>
        </message>
        <message>
            <source>{name}: both versions have new times. Yours are kept.</source>
            <translation>{name}: as duas versões têm novos horários. Os seus foram mantidos.</translation>
        </message>
        <message>
            <source>{name}: both versions have new videos. Yours are kept.</source>
            <translation>{name}: as duas versões têm novos vídeos. Os seus foram mantidos.</translation>
        </message>
        <message>
            <source>{name}: it was removed, and you changed it. Yours is kept.</source>
            <translation>{name}: foi removido, e você o alterou. A sua versão foi mantida.</translation>
        </message>
        <message>
            <source>{name}: you removed it, and it has changed. It stays removed.</source>
            <translation>{name}: você o removeu, e ele mudou. Continua removido.</translation>
        </message>
        <message>
            <source>{origin} leads to {target}, which is in your own network. Nothing was fetched from it. If you want that, enter this address yourself.</source>
            <translation>{origin} leva a {target}, que está na sua própria rede. Nada foi obtido de lá. Se você quiser isso, digite esse endereço você mesmo.</translation>
        </message>
        <message>
            <source>“{key}” of {count} of the talks, because a catalogue has no place for it.</source>
            <translation>“{key}” de {count} palestras: um catálogo não tem lugar para isso.</translation>
        </message>
        <message>
            <source>{path} already exists. Nothing was written.</source>
            <translation>{path} já existe. Nada foi gravado.</translation>
        </message>
        <message>
            <source>{name} has no page {page}.</source>
            <translation>{name} não tem a página {page}.</translation>
        </message>
        <message>
            <source>{name} has no sound track {number}; it has {count}.</source>
            <translation>{name} não tem a faixa de áudio {number}; tem {count}.</translation>
        </message>
        <message>
            <source>{name} has to end in .mp4, .mkv or .webm for a video, in .gif or .webp for a moving picture, or in .png for a picture.</source>
            <translation>{name} precisa terminar em .mp4, .mkv ou .webm para um vídeo, em .gif ou .webp para uma imagem animada ou em .png para uma imagem.</translation>
        </message>
        <message>
            <source>{name} holds no video and no sound.</source>
            <translation>{name} não contém vídeo nem áudio.</translation>
        </message>
        <message>
            <source>{name} is damaged at this place: {reason}. Choose another start or end, or rewrite the recording first.</source>
            <translation>{name} está danificado neste ponto: {reason}. Escolha outro início ou fim, ou regrave a gravação antes.</translation>
        </message>
        <message>
            <source>{path} already exists: choose another name for the clip, or leave out the subtitles beside it.</source>
            <translation>{path} já existe: escolha outro nome para o trecho ou deixe as legendas ao lado de fora.</translation>
        </message>
        <message>
            <source>{path} can no longer be read: {reason}</source>
            <translation>{path} não pode mais ser lido: {reason}</translation>
        </message>
        <message>
            <source>{path} can no longer be read: {reason}. Is its disk still there?</source>
            <translation>{path} não pode mais ser lido: {reason}. O disco ainda está conectado?</translation>
        </message>
        <message>
            <source>{path} cannot be encoded: {reason}.</source>
            <translation>Não é possível codificar {path}: {reason}.</translation>
        </message>
        <message>
            <source>{path} cannot be opened: the program made a mistake.</source>
            <translation>{path} não pode ser aberto por causa de um erro do programa.</translation>
        </message>
        <message>
            <source>{path} cannot be prepared for playing: {reason}</source>
            <translation>{path} não pode ser preparado para reprodução: {reason}</translation>
        </message>
        <message>
            <source>{path} cannot be read as a video or as sound.</source>
            <translation>{path} não pode ser lido como vídeo nem como som.</translation>
        </message>
        <message>
            <source>{path} cannot be read as a video or as sound: it begins with a text or a playlist, which may lead to other files and addresses. Download the recording itself.</source>
            <translation>{path} não pode ser lido como vídeo nem como som: começa com um texto ou uma lista de reprodução, que pode levar a outros arquivos e endereços. Baixe a própria gravação.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}.</source>
            <translation>{path} não pode ser lido: {reason}.</translation>
        </message>
        <message>
            <source>{path} cannot be removed: {reason}</source>
            <translation>Não é possível remover {path}: {reason}</translation>
        </message>
        <message>
            <source>{path} cannot be removed: {reason}.</source>
            <translation>{path} não pode ser removido: {reason}.</translation>
        </message>
        <message>
            <source>{path} cannot be rewritten without encoding it again: its video is {codec}, which a Matroska file cannot hold. Ask for new keyframes.</source>
            <translation>{path} não pode ser regravado sem recodificação: o vídeo é {codec}, que um arquivo Matroska não comporta. Escolha novos quadros-chave.</translation>
        </message>
        <message>
            <source>{path} cannot be rewritten without encoding it again: its {kind} is {codec}, which a Matroska file cannot hold.</source>
            <translation>{path} não pode ser regravado sem recodificação: {kind} é {codec}, que um arquivo Matroska não comporta.</translation>
        </message>
        <message>
            <source>{path} cannot be written: there is no folder {folder}.</source>
            <translation>{path} não pode ser gravado: a pasta {folder} não existe.</translation>
        </message>
        <message>
            <source>{path} cannot be written: you are not allowed to.</source>
            <translation>{path} não pode ser gravado: você não tem permissão.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}.</source>
            <translation>{path} não pode ser gravado: {reason}.</translation>
        </message>
        <message>
            <source>{path} contains more than {count} notes.</source>
            <translation>{path} contém mais de {count} anotações.</translation>
        </message>
        <message>
            <source>{path} exists already.</source>
            <translation>{path} já existe.</translation>
        </message>
        <message>
            <source>{path} has a control character in its name or folder: rename it.</source>
            <translation>{path} tem um caractere de controle no nome ou na pasta: renomeie-o.</translation>
        </message>
        <message>
            <source>{path} has to end in .mp4, .mkv or .webm, which chooses the format.</source>
            <translation>{path} precisa terminar em .mp4, .mkv ou .webm, o que define o formato.</translation>
        </message>
        <message>
            <source>{path} has to end in {suffix}: the copy is a Matroska file.</source>
            <translation>{path} precisa terminar em {suffix}: a cópia é um arquivo Matroska.</translation>
        </message>
        <message>
            <source>{path} holds neither a picture nor sound.</source>
            <translation>{path} não contém imagem nem som.</translation>
        </message>
        <message>
            <source>{path} holds no video and no sound that can be read. Download it again, or put a good copy in its place.</source>
            <translation>{path} não contém vídeo nem som legíveis. Baixe-o novamente ou substitua-o por uma cópia boa.</translation>
        </message>
        <message>
            <source>{path} holds nothing that can be rewritten. Download it again, or put a good copy in its place.</source>
            <translation>{path} não contém nada que possa ser regravado. Baixe-o novamente ou substitua-o por uma cópia boa.</translation>
        </message>
        <message>
            <source>{path} is a file of another program, not a library of duthviewer. It was left as it is: move it elsewhere to start a new library.</source>
            <translation>{path} é um arquivo de outro programa, não uma biblioteca do duthviewer. Ele não foi alterado: mova-o para começar uma nova biblioteca.</translation>
        </message>
        <message>
            <source>{path} is a folder, not a recording.</source>
            <translation>{path} é uma pasta, não uma gravação.</translation>
        </message>
        <message>
            <source>{path} is a folder: name a file to write.</source>
            <translation>{path} é uma pasta: indique um arquivo.</translation>
        </message>
        <message>
            <source>{path} is damaged where it says how its video is coded. Download or copy it again.</source>
            <translation>{path} está danificado onde consta como o vídeo é codificado. Baixe-o ou copie-o novamente.</translation>
        </message>
        <message>
            <source>{path} is damaged: {reason}. Nothing was changed.</source>
            <translation>{path} está danificado: {reason}. Nada foi alterado.</translation>
        </message>
        <message>
            <source>{path} is empty. Download or copy it again.</source>
            <translation>{path} está vazio. Baixe-o ou copie-o novamente.</translation>
        </message>
        <message>
            <source>{path} is no ordinary file: it cannot be played from any place in it.</source>
            <translation>{path} não é um arquivo comum: não pode ser reproduzido de qualquer posição.</translation>
        </message>
        <message>
            <source>{path} is no text in UTF-8.</source>
            <translation>{path} não é um texto em UTF-8.</translation>
        </message>
        <message>
            <source>{path} is not a backup of duthviewer, or damaged: {reason}. Nothing was changed.</source>
            <translation>{path} não é um backup do duthviewer, ou está danificado: {reason}. Nada foi alterado.</translation>
        </message>
        <message>
            <source>{path} is not a backup of duthviewer.</source>
            <translation>{path} não é um backup do duthviewer.</translation>
        </message>
        <message>
            <source>{path} is not a file in the folder of the catalogue.</source>
            <translation>{path} não é um arquivo na pasta do catálogo.</translation>
        </message>
        <message>
            <source>{path} is not a file of notes exported by duthviewer.</source>
            <translation>{path} não é um arquivo de anotações exportado pelo duthviewer.</translation>
        </message>
        <message>
            <source>{path} is not a file of notes exported by duthviewer: {reason}.</source>
            <translation>{path} não é um arquivo de anotações exportado pelo duthviewer: {reason}.</translation>
        </message>
        <message>
            <source>{path} is not a file.</source>
            <translation>{path} não é um arquivo.</translation>
        </message>
        <message>
            <source>{path} is the recording itself: name another file for the clip.</source>
            <translation>{path} é a própria gravação: indique outro arquivo para o trecho.</translation>
        </message>
        <message>
            <source>{path} is the recording itself: name another file for the copy.</source>
            <translation>{path} é a própria gravação: indique outro arquivo para a cópia.</translation>
        </message>
        <message>
            <source>{path} is the recording itself: name another file.</source>
            <translation>{path} é a própria gravação: informe outro arquivo.</translation>
        </message>
        <message>
            <source>{path} is too badly damaged to be rewritten: {reason}. Download it again, or put a good copy in its place.</source>
            <translation>{path} está danificado demais para ser regravado: {reason}. Baixe-o novamente ou substitua-o por uma cópia boa.</translation>
        </message>
        <message>
            <source>{path} is too badly damaged: a copy could not be played either. Download it again, or put a good copy in its place.</source>
            <translation>{path} está danificado demais: uma cópia também não poderia ser reproduzida. Baixe-o novamente ou substitua-o por uma cópia boa.</translation>
        </message>
        <message>
            <source>{path} is too large for a template.</source>
            <translation>{path} é grande demais para um modelo.</translation>
        </message>
        <message>
            <source>{path} is too large for such a file.</source>
            <translation>{path} é grande demais para um arquivo desse tipo.</translation>
        </message>
        <message>
            <source>{path} is written in a form in which this change cannot be made without losing comments.</source>
            <translation>{path} está escrito de uma forma em que esta alteração não é possível sem perder comentários.</translation>
        </message>
        <message>
            <source>{path} was changed by another program.</source>
            <translation>{path} foi alterado por outro programa.</translation>
        </message>
        <message>
            <source>{path} was written by a newer duthviewer: update yours to read it.</source>
            <translation>{path} foi gravado por um duthviewer mais recente: atualize o seu para lê-lo.</translation>
        </message>
        <message>
            <source>{path} would be outside the folder of the catalogue.</source>
            <translation>{path} ficaria fora da pasta do catálogo.</translation>
        </message>
        <message>
            <source>{path}: a report ends in .html, .json or .csv, which chooses its format.</source>
            <translation>{path}: um relatório termina em .html, .json ou .csv, o que define o formato.</translation>
        </message>
        <message>
            <source>{path}: note {number} is invalid. Nothing was imported.</source>
            <translation>{path}: a anotação {number} é inválida. Nada foi importado.</translation>
        </message>
        <message>
            <source>{program} cannot be started: {reason}.</source>
            <translation>Não é possível iniciar {program}: {reason}.</translation>
        </message>
        <message>
            <source>{program} stopped answering. Try again.</source>
            <translation>{program} parou de responder. Tente novamente.</translation>
        </message>
        <message>
            <source>{reason}</source>
            <translation>{reason}</translation>
        </message>
        <message>
            <source>{room}, day {day}: there is no talk.</source>
            <translation>{room}, dia {day}: não há palestra.</translation>
        </message>
        <message>
            <source>{site} asks to wait, after too many requests. duthviewer tries again later.</source>
            <translation>{site} pede para esperar, depois de solicitações demais. O duthviewer tentará novamente mais tarde.</translation>
        </message>
        <message>
            <source>{site} asks you to confirm that you are not a bot. Wait an hour, or let yt-dlp use the cookies of your browser (Settings → Downloads). Or download the video by other means and drop the file here.</source>
            <translation>{site} pede que você confirme que não é um robô. Espere uma hora ou deixe o yt-dlp usar os cookies do seu navegador (Configurações → Downloads). Ou baixe o vídeo por outros meios e solte o arquivo aqui.</translation>
        </message>
        <message>
            <source>{site} cannot be reached. Check the network, then try again.</source>
            <translation>Não é possível acessar {site}. Verifique a rede e tente novamente.</translation>
        </message>
        <message>
            <source>{site} does not show this video in your country. Download it by other means and drop the file here.</source>
            <translation>{site} não mostra este vídeo no seu país. Baixe-o por outros meios e solte o arquivo aqui.</translation>
        </message>
        <message>
            <source>{site} is still processing the livestream, which can take a day. Until then only a part of it could be downloaded. duthviewer tries again later.</source>
            <translation>{site} ainda está processando a transmissão, o que pode levar um dia. Até lá, só uma parte poderia ser baixada. O duthviewer tentará novamente mais tarde.</translation>
        </message>
        <message>
            <source>{site} needs yt-dlp, which is not installed. Install it in Settings → Downloads, or download the video by other means and drop the file here.</source>
            <translation>{site} precisa do yt-dlp, que não está instalado. Instale-o em Configurações → Downloads ou baixe o vídeo por outros meios e solte o arquivo aqui.</translation>
        </message>
        <message>
            <source>{site} offers picture and sound of this recording apart only, which cannot be played before they are downloaded.</source>
            <translation>{site} oferece imagem e som desta gravação só separados. Assim, ela só pode ser reproduzida depois de baixada.</translation>
        </message>
        <message>
            <source>{site} refused the download. Update yt-dlp in Settings → Downloads and try again, or download the video by other means and drop the file here.</source>
            <translation>{site} recusou o download. Atualize o yt-dlp em Configurações → Downloads e tente novamente ou baixe o vídeo por outros meios e solte o arquivo aqui.</translation>
        </message>
        <message>
            <source>{site} sends nothing at the moment.</source>
            <translation>{site} não está enviando nada no momento.</translation>
        </message>
        <message>
            <source>{site} shows this video only to adults who are signed in. Let yt-dlp use the cookies of your browser (Settings → Downloads), or download the video by other means and drop the file here.</source>
            <translation>{site} mostra este vídeo apenas a adultos que iniciaram sessão. Deixe o yt-dlp usar os cookies do seu navegador (Configurações → Downloads) ou baixe o vídeo por outros meios e solte o arquivo aqui.</translation>
        </message>
        <message>
            <source>{site} shows this video only to people who are signed in. Let yt-dlp use the cookies of your browser (Settings → Downloads), or download the video by other means and drop the file here.</source>
            <translation>{site} mostra este vídeo apenas a quem iniciou sessão. Deixe o yt-dlp usar os cookies do seu navegador (Configurações → Downloads) ou baixe o vídeo por outros meios e solte o arquivo aqui.</translation>
        </message>
        <message>
            <source>{source} cannot be read: {reason}.</source>
            <translation>{source} não pode ser lido: {reason}.</translation>
        </message>
        <message>
            <source>{source} contains no catalogue, so it is not a packed conference.</source>
            <translation>{source} não contém um catálogo, portanto não é uma conferência empacotada.</translation>
        </message>
        <message>
            <source>{source} defines XML entities, which are not allowed: remove them.</source>
            <translation>{source} define entidades XML, que não são permitidas: remova-as.</translation>
        </message>
        <message>
            <source>{source} describes no video.</source>
            <translation>{source} não descreve nenhum vídeo.</translation>
        </message>
        <message>
            <source>{source} has a catalogue with mistakes: {reason}</source>
            <translation>{source} tem um catálogo com erros: {reason}</translation>
        </message>
        <message>
            <source>{source} is JSON, but not the schedule of a conference: it should contain days, rooms and events.</source>
            <translation>{source} é JSON, mas não é a programação de uma conferência: deveria ter dias, salas e eventos.</translation>
        </message>
        <message>
            <source>{source} is XML, but not the schedule of a conference: it should contain &lt;schedule&gt;.</source>
            <translation>{source} é XML, mas não é a programação de uma conferência: deveria conter &lt;schedule&gt;.</translation>
        </message>
        <message>
            <source>{source} is a catalogue with mistakes: {mistakes}</source>
            <translation>{source} é um catálogo com erros: {mistakes}</translation>
        </message>
        <message>
            <source>{source} is a folder in which nothing was recognised: it should contain recordings, a schedule, or the files of a conference from pyvideo, BigBlueButton or Opencast.</source>
            <translation>{source} é uma pasta em que nada foi reconhecido: ela deve conter gravações, uma programação ou os arquivos de uma conferência do pyvideo, BigBlueButton ou Opencast.</translation>
        </message>
        <message>
            <source>{source} is damaged: {reason}.</source>
            <translation>{source} está danificado: {reason}.</translation>
        </message>
        <message>
            <source>{source} is damaged: {reason}. Try again.</source>
            <translation>{source} está danificado: {reason}. Tente novamente.</translation>
        </message>
        <message>
            <source>{source} is larger than {size} MB, more than can be imported.</source>
            <translation>{source} tem mais de {size} MB, mais do que pode ser importado.</translation>
        </message>
        <message>
            <source>{source} is not a file.</source>
            <translation>{source} não é um arquivo.</translation>
        </message>
        <message>
            <source>{source} is not a folder.</source>
            <translation>{source} não é uma pasta.</translation>
        </message>
        <message>
            <source>{source} is not text.</source>
            <translation>{source} não é um texto.</translation>
        </message>
        <message>
            <source>{source} is not the address of a recording of BigBlueButton.</source>
            <translation>{source} não indica uma gravação do BigBlueButton.</translation>
        </message>
        <message>
            <source>{source} is not the address of a recording of Opencast.</source>
            <translation>{source} não indica uma gravação do Opencast.</translation>
        </message>
        <message>
            <source>{source} is not valid JSON: line {line}: {reason}.</source>
            <translation>{source} não é um JSON válido: linha {line}: {reason}.</translation>
        </message>
        <message>
            <source>{source} is not valid JSON: {reason}.</source>
            <translation>{source} não é um JSON válido: {reason}.</translation>
        </message>
        <message>
            <source>{source} is not valid XML: {reason}.</source>
            <translation>{source} não é um XML válido: {reason}.</translation>
        </message>
        <message>
            <source>{source} is too large to be unpacked: {reason}.</source>
            <translation>{source} é grande demais para ser desempacotado: {reason}.</translation>
        </message>
        <message>
            <source>{source} returned no JSON. Try again later.</source>
            <translation>{source} não devolveu JSON. Tente de novo mais tarde.</translation>
        </message>
        <message>
            <source>{source} returned no conference. Check the address.</source>
            <translation>{source} não devolveu uma conferência. Verifique o endereço.</translation>
        </message>
        <message>
            <source>{source} returned no object.</source>
            <translation>{source} não devolveu um objeto.</translation>
        </message>
        <message>
            <source>{source} was not recognised: it should be a schedule (XML or JSON), an info.json of yt-dlp, data of pyvideo, an .nfo file, or a list of times.</source>
            <translation>{source} não foi reconhecido: deve ser uma programação (XML ou JSON), um info.json do yt-dlp, dados do pyvideo, um arquivo .nfo ou uma lista de horários.</translation>
        </message>
        <message>
            <source>{talk} is not in this recording.</source>
            <translation>{talk} não está nesta gravação.</translation>
        </message>
        <message>
            <source>{talk} would start before the recording. Remove this talk first.</source>
            <translation>{talk} começaria antes da gravação. Remova primeiro esta palestra.</translation>
        </message>
        <message>
            <source>{text} at {time}, which is after the end of the recording.</source>
            <translation>{text} em {time}, que fica depois do fim da gravação.</translation>
        </message>
        <message>
            <source>{text} is longer than 1000 hours</source>
            <translation>{text} é maior que 1000 horas</translation>
        </message>
        <message>
            <source>{text} is negative: a time counts from the start, at 0</source>
            <translation>{text} é negativo: um tempo conta a partir do início, em 0</translation>
        </message>
        <message>
            <source>{text} is not a date. Write year-month-day, as in 2016-11-03.</source>
            <translation>{text} não é uma data. Escreva ano-mês-dia, como em 2016-11-03.</translation>
        </message>
        <message>
            <source>{text} is not a name on Twitter.</source>
            <translation>{text} não é um nome no Twitter.</translation>
        </message>
        <message>
            <source>{text} is not a time: write 55m9s, 2h17m10s, 55:09, 2:17:10, 3309 or a link that carries t=</source>
            <translation>{text} não é um tempo: escreva 55m9s, 2h17m10s, 55:09, 2:17:10, 3309 ou um link com t=</translation>
        </message>
        <message>
            <source>{text} is not the length of a slot. Write 45m or 0:45:00.</source>
            <translation>{text} não é uma duração prevista. Escreva 45m ou 0:45:00.</translation>
        </message>
        <message>
            <source>{text}, which is in every entry.</source>
            <translation>{text}, que todas as entradas têm.</translation>
        </message>
        <message>
            <source>{title} at {time}</source>
            <translation>{title} em {time}</translation>
        </message>
        <message>
            <source>{title} at {time}, found by its slides ({sure}).</source>
            <translation>{title} em {time}, encontrada pelos slides ({sure}).</translation>
        </message>
        <message>
            <source>{title} at {time}, which belongs to the previous talk.</source>
            <translation>{title} em {time}, que pertence à palestra anterior.</translation>
        </message>
        <message>
            <source>{title} at {time}, which is not a talk.</source>
            <translation>{title} em {time}, que não é uma palestra.</translation>
        </message>
        <message>
            <source>{title} by {names} at {time}</source>
            <translation>{title} por {names} em {time}</translation>
        </message>
        <message>
            <source>{title} by {names}. Title and speaker may be swapped.</source>
            <translation>{title} por {names}: o contrário também é possível.</translation>
        </message>
        <message>
            <source>{title} has no length: it ends where the next talk starts.</source>
            <translation>{title} não tem duração: termina onde a próxima palestra começa.</translation>
        </message>
        <message>
            <source>{title} has no recording.</source>
            <translation>{title} não tem gravação.</translation>
        </message>
        <message>
            <source>{title} has no start time.</source>
            <translation>{title} não tem início.</translation>
        </message>
        <message>
            <source>{title} has no video that can be played. Choose its file yourself.</source>
            <translation>{title} não tem vídeo que possa ser reproduzido: indique o arquivo manualmente.</translation>
        </message>
        <message>
            <source>{title} has not been streamed yet: import it when it is over.</source>
            <translation>{title} ainda não foi transmitido: importe-o quando terminar.</translation>
        </message>
        <message>
            <source>{title} has sound only, no video.</source>
            <translation>De {title} só há o som.</translation>
        </message>
        <message>
            <source>{title} is a break.</source>
            <translation>{title} é um intervalo.</translation>
        </message>
        <message>
            <source>{title} is listed twice.</source>
            <translation>{title} aparece duas vezes.</translation>
        </message>
        <message>
            <source>{title} is still being streamed, so talks may be missing and times may change. Import it again when it is over.</source>
            <translation>{title} ainda está sendo transmitido: palestras podem faltar e tempos podem mudar. Importe de novo quando terminar.</translation>
        </message>
        <message>
            <source>{title} starts before {other} ends, in the same room.</source>
            <translation>{title} começa antes do fim de {other}, na mesma sala.</translation>
        </message>
        <message>
            <source>{title} takes place in several rooms and has no speaker.</source>
            <translation>{title} acontece em várias salas e não tem palestrante.</translation>
        </message>
        <message>
            <source>{title} takes place in several rooms: {room} was chosen.</source>
            <translation>{title} acontece em várias salas: {room} foi escolhida.</translation>
        </message>
        <message>
            <source>{title} was not downloaded because of a mistake in duthviewer. The log has the details.</source>
            <translation>{title} não foi baixado por causa de um erro no duthviewer. Os detalhes estão no log.</translation>
        </message>
        <message>
            <source>{title} was not recorded.</source>
            <translation>{title} não foi gravada.</translation>
        </message>
        <message>
            <source>{title} was streamed a short time ago and is still being processed. Its beginning may be cut later, which would shift all times.</source>
            <translation>{title} foi transmitido há pouco e ainda está sendo processado: o início pode ser cortado depois, e todos os tempos mudam.</translation>
        </message>
        <message>
            <source>{title} with the start times of {count} slides.</source>
            <translation>{title} com os tempos de {count} slides.</translation>
        </message>
        <message>
            <source>{title}, which has not been streamed yet.</source>
            <translation>{title}, que ainda não foi transmitido.</translation>
        </message>
        <message>
            <source>{url} is no web address.</source>
            <translation>{url} não é um endereço da web.</translation>
        </message>
        <message>
            <source>{url} is not an address that can be downloaded: it has to begin with https:// or http://. Correct it in the catalogue.</source>
            <translation>{url} não é um endereço que possa ser baixado: ele precisa começar com https:// ou http://. Corrija-o no catálogo.</translation>
        </message>
    </context>
    <context>
        <name>ExportClosing</name>
        <message>
            <source>Not all files are saved yet.</source>
            <translation>Nem todos os arquivos foram salvos ainda.</translation>
        </message>
        <message>
            <source>If you close duthviewer now, these are discarded: {names}</source>
            <translation>Se você fechar o duthviewer agora, estes serão descartados: {names}</translation>
        </message>
        <message>
            <source>Discard and close</source>
            <translation>Descartar e fechar</translation>
        </message>
        <message>
            <source>Keep open</source>
            <translation>Manter aberto</translation>
        </message>
    </context>
    <context>
        <name>ExportJobs</name>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar na pasta</translation>
        </message>
        <message>
            <source>Saved {names}</source>
            <translation>{names} salvo</translation>
        </message>
        <message>
            <source>Saving {name}… {percent} %</source>
            <translation>Salvando {name}… {percent} %</translation>
        </message>
        <message>
            <source>{count} more waiting</source>
            <translation>mais {count} na fila</translation>
        </message>
        <message>
            <source>No program was found on this computer to open {what}</source>
            <translation>Nenhum programa neste computador consegue abrir {what}</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>Move up</source>
            <translation type="unfinished">Mover para cima</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation type="unfinished">Mover para baixo</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
    </context>
    <context>
        <name>FileChoices</name>
        <message>
            <source>Undo the choice of files</source>
            <translation>Desfazer a escolha de arquivos</translation>
        </message>
        <message>
            <source>Use for “{title}”</source>
            <translation>Usar em “{title}”</translation>
        </message>
        <message>
            <source>Or drop onto a talk, to use the file for that talk</source>
            <translation>Ou solte sobre uma palestra para usar o arquivo nela</translation>
        </message>
        <message>
            <source>“{title}” uses the files found by name again.</source>
            <translation>“{title}” usa novamente os arquivos encontrados pelo nome.</translation>
        </message>
        <message>
            <source>{file} is now the slides of “{title}”.</source>
            <translation>{file} agora são os slides de “{title}”.</translation>
        </message>
        <message>
            <source>{file} is now among the subtitles of “{title}”.</source>
            <translation>{file} agora está entre as legendas de “{title}”.</translation>
        </message>
        <message>
            <source>Use a recording</source>
            <translation>Usar uma gravação</translation>
        </message>
        <message>
            <source>Use {file} as the recording of “{title}”?</source>
            <translation>Usar {file} como gravação de “{title}”?</translation>
        </message>
        <message>
            <source>The file is {length} long. Does it hold only this talk, or all of “{day}”, in which the talk begins at {start}?

Nothing is copied or moved.</source>
            <translation>O arquivo dura {length}. Ele contém só esta palestra ou todo o “{day}”, em que a palestra começa em {start}?

Nada é copiado ou movido.</translation>
        </message>
        <message>
            <source>Only this talk</source>
            <translation>Só esta palestra</translation>
        </message>
        <message>
            <source>The whole recording</source>
            <translation>A gravação inteira</translation>
        </message>
        <message>
            <source>{file} is now the recording of “{title}”.</source>
            <translation>{file} agora é a gravação de “{title}”.</translation>
        </message>
        <message>
            <source>Choose the slides</source>
            <translation>Escolher os slides</translation>
        </message>
        <message>
            <source>Slides ({patterns})</source>
            <translation>Slides ({patterns})</translation>
        </message>
        <message>
            <source>Choose the recording</source>
            <translation>Escolher a gravação</translation>
        </message>
        <message>
            <source>Recordings ({patterns})</source>
            <translation>Gravações ({patterns})</translation>
        </message>
        <message>
            <source>{path} is not a file or is empty.</source>
            <translation>{path} não é um arquivo ou está vazio.</translation>
        </message>
    </context>
    <context>
        <name>FileList</name>
        <message>
            <source>Add…</source>
            <translation>Adicionar…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Remove the selected files from the list; they are not deleted</source>
            <translation>Remover os arquivos selecionados da lista; eles não são excluídos</translation>
        </message>
        <message>
            <source>Files ({patterns})</source>
            <translation>Arquivos ({patterns})</translation>
        </message>
    </context>
    <context>
        <name>FilterChip</name>
        <message>
            <source>Show all talks again</source>
            <translation>Mostrar todas as palestras de novo</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in the slides</source>
            <translation>Localizar nos slides</translation>
        </message>
        <message>
            <source>Shift+Enter</source>
            <translation>Shift+Enter</translation>
        </message>
        <message>
            <source>Enter: next match. Shift+Enter: previous match. Esc: close.</source>
            <translation>Enter: próximo resultado. Shift+Enter: resultado anterior. Esc: fechar.</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Resultado anterior</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Próximo resultado</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Fechar a busca</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} de {count}</translation>
        </message>
        <message>
            <source>{text} …</source>
            <translation>{text} …</translation>
        </message>
        <message>
            <source>Searching …</source>
            <translation>Buscando …</translation>
        </message>
        <message>
            <source>No matches</source>
            <translation>Nenhum resultado</translation>
        </message>
    </context>
    <context>
        <name>FindingList</name>
        <message>
            <source>What was understood</source>
            <translation>O que foi entendido</translation>
        </message>
    </context>
    <context>
        <name>FindingRows</name>
        <message>
            <source>Line {number}</source>
            <translation>Linha {number}</translation>
        </message>
    </context>
    <context>
        <name>FindingsPanel</name>
        <message>
            <source>Understood</source>
            <translation>Entendido</translation>
        </message>
        <message>
            <source>Guessed</source>
            <translation>Deduzido</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Omitido</translation>
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished">Tudo</translation>
        </message>
    </context>
    <context>
        <name>FoldersPage</name>
        <message>
            <source>Recordings and slides</source>
            <translation>Gravações e slides</translation>
        </message>
        <message>
            <source>They are looked for beside the catalogue, then in these folders from top to bottom.</source>
            <translation>São procurados ao lado do catálogo e depois nestas pastas, de cima para baixo.</translation>
        </message>
        <message>
            <source>Media folders</source>
            <translation>Pastas de mídia</translation>
        </message>
        <message>
            <source>Folders with recordings and slides</source>
            <translation>Pastas com gravações e slides</translation>
        </message>
        <message>
            <source>&amp;Add…</source>
            <translation>Adicionar…</translation>
        </message>
        <message>
            <source>Add a folder to the end of the list</source>
            <translation>Adicionar uma pasta ao fim da lista</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Remover</translation>
        </message>
        <message>
            <source>Remove the folder from the list; its files are kept</source>
            <translation>Remover a pasta da lista; os arquivos são mantidos</translation>
        </message>
        <message>
            <source>For this session, the command line added before them: {folders}</source>
            <translation>Nesta sessão, a linha de comando adicionou antes delas: {folders}</translation>
        </message>
        <message>
            <source>Files of duthviewer</source>
            <translation>Arquivos do duthviewer</translation>
        </message>
        <message>
            <source>Picture cache, safe to delete</source>
            <translation>Cache de imagens, pode ser excluído</translation>
        </message>
        <message>
            <source>Logs and crash reports</source>
            <translation>Registros e relatórios de falhas</translation>
        </message>
        <message>
            <source>Cannot open this folder: {reason}</source>
            <translation>Não foi possível abrir esta pasta: {reason}</translation>
        </message>
        <message>
            <source>&amp;Up</source>
            <translation>Para cima</translation>
        </message>
        <message>
            <source>Search this folder earlier</source>
            <translation>Procurar nesta pasta mais cedo</translation>
        </message>
        <message>
            <source>&amp;Down</source>
            <translation>Para baixo</translation>
        </message>
        <message>
            <source>Search this folder later</source>
            <translation>Procurar nesta pasta mais tarde</translation>
        </message>
        <message>
            <source>&amp;Show folder</source>
            <translation>Mostrar pasta</translation>
        </message>
        <message>
            <source>Open this folder in the file manager</source>
            <translation>Abrir esta pasta no gerenciador de arquivos</translation>
        </message>
        <message>
            <source>Progress and settings</source>
            <translation>Progresso e configurações</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Mostrar pasta</translation>
        </message>
        <message>
            <source>Open the folder in the file manager</source>
            <translation>Abrir a pasta no gerenciador de arquivos</translation>
        </message>
        <message>
            <source>Show folder: {name}</source>
            <translation>Mostrar pasta: {name}</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Adicionar uma pasta</translation>
        </message>
    </context>
    <context>
        <name>FoundTalkList</name>
        <message>
            <source>Talks found</source>
            <translation>Palestras encontradas</translation>
        </message>
        <message>
            <source>Not found in the recording: {names}</source>
            <translation>Não encontrados na gravação: {names}</translation>
        </message>
    </context>
    <context>
        <name>FoundTalkRow</name>
        <message>
            <source>Include this talk: {title}</source>
            <translation>Incluir esta palestra: {title}</translation>
        </message>
        <message>
            <source>Include this talk in the conference</source>
            <translation>Incluir esta palestra na conferência</translation>
        </message>
        <message>
            <source>First page of the slides</source>
            <translation>Primeira página dos slides</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Title of the talk</source>
            <translation>Título da palestra</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Palestrantes</translation>
        </message>
        <message>
            <source>Speakers, separated by commas</source>
            <translation>Palestrantes, separados por vírgulas</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Início</translation>
        </message>
        <message>
            <source>Where the talk starts in the recording: 55:09 or 2:17:10</source>
            <translation>Onde a palestra começa na gravação: 55:09 ou 2:17:10</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fim</translation>
        </message>
        <message>
            <source>Where the talk ends in the recording: 55:09 or 2:17:10</source>
            <translation>Onde a palestra termina na gravação: 55:09 ou 2:17:10</translation>
        </message>
        <message>
            <source>Enter times as 55:09 or 2:17:10, with the start before the end</source>
            <translation>Digite os tempos como 55:09 ou 2:17:10, com o início antes do fim</translation>
        </message>
        <message>
            <source>Only {share} certain: please check</source>
            <translation>Apenas {share} de certeza: verifique</translation>
        </message>
        <message>
            <source>{share} certain</source>
            <translation>{share} de certeza</translation>
        </message>
    </context>
    <context>
        <name>GeneralPage</name>
        <message>
            <source>Appearance</source>
            <translation>Aparência</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Dark or light; “Match system” follows the desktop</source>
            <translation>Escuro ou claro; “Seguir o sistema” acompanha a área de trabalho</translation>
        </message>
        <message>
            <source>Match system</source>
            <translation>Seguir o sistema</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Escuro</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Takes effect at the next start</source>
            <translation>Tem efeito na próxima inicialização</translation>
        </message>
        <message>
            <source>When the program starts</source>
            <translation>Quando o programa inicia</translation>
        </message>
        <message>
            <source>Start &amp;with</source>
            <translation>Iniciar &amp;com</translation>
        </message>
        <message>
            <source>The first page, unless a conference is named when the program is started</source>
            <translation>A primeira página, a menos que uma conferência seja indicada ao iniciar o programa</translation>
        </message>
        <message>
            <source>The last conference</source>
            <translation>A última conferência</translation>
        </message>
        <message>
            <source>All conferences</source>
            <translation>Todas as conferências</translation>
        </message>
        <message>
            <source>Partly &amp;watched talk</source>
            <translation>Palestra &amp;parcialmente assistida</translation>
        </message>
        <message>
            <source>Where a talk that you have watched in part starts</source>
            <translation>Onde começa uma palestra parcialmente assistida</translation>
        </message>
        <message>
            <source>Resume where I left off</source>
            <translation>Continuar de onde parei</translation>
        </message>
        <message>
            <source>Start from the beginning</source>
            <translation>Começar do início</translation>
        </message>
        <message>
            <source>Ask each time</source>
            <translation>Perguntar sempre</translation>
        </message>
        <message>
            <source>Start &amp;playing immediately</source>
            <translation>Iniciar a &amp;reprodução imediatamente</translation>
        </message>
        <message>
            <source>Otherwise a talk opens paused</source>
            <translation>Caso contrário, a palestra abre em pausa</translation>
        </message>
        <message>
            <source>Finds when each page is shown, so that the slides follow the talk</source>
            <translation>Descobre quando cada página é mostrada, para que os slides acompanhem a palestra</translation>
        </message>
        <message>
            <source>Review of a talk</source>
            <translation>Análise de uma palestra</translation>
        </message>
        <message>
            <source>&amp;Comfortable pace</source>
            <translation>Ritmo &amp;confortável</translation>
        </message>
        <message>
            <source>125 to 150 words per minute are usual in the United States, says Stephen E. Lucas (The Art of Public Speaking, 8th edition, page 300); no pace is right for every speech.</source>
            <translation>De 125 a 150 palavras por minuto é o usual nos Estados Unidos, segundo Stephen E. Lucas (The Art of Public Speaking, 8ª edição, página 300); nenhum ritmo serve para todo discurso.</translation>
        </message>
        <message>
            <source>When a talk is opened</source>
            <translation>Ao abrir uma palestra</translation>
        </message>
        <message>
            <source>&amp;Synchronise slides when a talk is opened</source>
            <translation>Sincronizar os slides ao abrir uma palestra</translation>
        </message>
    </context>
    <context>
        <name>GoToDialog</name>
        <message>
            <source>Go to</source>
            <translation>Ir para</translation>
        </message>
        <message>
            <source>Go to a time in the talk or to a page:</source>
            <translation>Ir para um momento da palestra ou para uma página:</translation>
        </message>
        <message>
            <source>Time or page</source>
            <translation>Tempo ou página</translation>
        </message>
        <message>
            <source>For example 1:02:03, 62m, or p12 for page 12.</source>
            <translation>Por exemplo 1:02:03, 62m ou p12 para a página 12.</translation>
        </message>
        <message>
            <source>For example 1:02:03 or 62m.</source>
            <translation>Por exemplo 1:02:03 ou 62m.</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Ir</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>There are no slides of this talk here.</source>
            <translation>Não há slides desta palestra aqui.</translation>
        </message>
        <message>
            <source>The slides have pages 1 to {count}.</source>
            <translation>Os slides têm as páginas 1 a {count}.</translation>
        </message>
        <message>
            <source>This is neither a time nor a page. Type 1:02:03, 62m or p12.</source>
            <translation>Isto não é um tempo nem uma página. Digite 1:02:03, 62m ou p12.</translation>
        </message>
        <message>
            <source>The talk is only {length} long.</source>
            <translation>A palestra dura só {length}.</translation>
        </message>
    </context>
    <context>
        <name>HandoutController</name>
        <message>
            <source>Page {page}</source>
            <translation>Página {page}</translation>
        </message>
        <message>
            <source>Not shown in the talk</source>
            <translation>Não mostrado na palestra</translation>
        </message>
        <message>
            <source>Without a slide</source>
            <translation>Sem slide</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>O que foi dito</translation>
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished">Nota</translation>
        </message>
        <message>
            <source>Picture of the note</source>
            <translation>Imagem da nota</translation>
        </message>
        <message>
            <source>Watch the talk</source>
            <translation>Assistir à palestra</translation>
        </message>
        <message>
            <source>Licence: {licence}</source>
            <translation>Licença: {licence}</translation>
        </message>
        <message>
            <source>The times of the slides are unknown: what was said is at the end. Synchronise the talk to have it beside the slides.</source>
            <translation>Os tempos dos slides são desconhecidos: o que foi dito está no fim. Sincronize a palestra para tê-lo ao lado dos slides.</translation>
        </message>
        <message>
            <source>There are no subtitles of this talk, so what was said is missing.</source>
            <translation>Não há legendas desta palestra, portanto falta o que foi dito.</translation>
        </message>
        <message>
            <source>The slides of this talk are not on this computer.</source>
            <translation>Os slides desta palestra não estão neste computador.</translation>
        </message>
        <message>
            <source>No font of this computer has some of the letters, such as “{letters}”.</source>
            <translation>Nenhuma fonte deste computador tem algumas das letras, como “{letters}”.</translation>
        </message>
        <message>
            <source>The slides could not be read: {reason}</source>
            <translation>Não foi possível ler os slides: {reason}</translation>
        </message>
    </context>
    <context>
        <name>HandoutDialog</name>
        <message>
            <source>Save handout</source>
            <translation>Salvar material de apoio</translation>
        </message>
        <message>
            <source>A PDF with each slide beside what was said over it and your notes, with times that link to the talk.</source>
            <translation>Um PDF com cada slide ao lado do que foi dito sobre ele e das suas notas, com tempos que levam à palestra.</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>The size of the pages</source>
            <translation>O tamanho das páginas</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Lines for writing</source>
            <translation>Linhas para escrever</translation>
        </message>
        <message>
            <source>Beside each slide</source>
            <translation>Ao lado de cada slide</translation>
        </message>
        <message>
            <source>What is beside each slide</source>
            <translation>O que fica ao lado de cada slide</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>O que foi dito</translation>
        </message>
        <message>
            <source>The subtitles, as text beside the slides</source>
            <translation>As legendas, como texto ao lado dos slides</translation>
        </message>
        <message>
            <source>My notes</source>
            <translation>Minhas notas</translation>
        </message>
        <message>
            <source>Your notes with their pictures</source>
            <translation>Suas notas com as imagens</translation>
        </message>
        <message>
            <source>Licence of the talk: {licence}</source>
            <translation>Licença da palestra: {licence}</translation>
        </message>
        <message>
            <source>The catalogue names no licence. Slides and subtitles belong to their authors: pass them on only if they allow it.</source>
            <translation type="unfinished">O catálogo não indica uma licença. Slides e legendas pertencem a seus autores: repasse-os apenas se eles permitirem.</translation>
        </message>
        <message>
            <source>The slides of this talk are not on this computer.</source>
            <translation>Os slides desta palestra não estão neste computador.</translation>
        </message>
        <message>
            <source>The times of the slides are unknown, so what was said will be at the end. Synchronise the talk first to have it beside the slides.</source>
            <translation>Os tempos dos slides são desconhecidos, portanto o que foi dito ficará no fim. Sincronize primeiro a palestra para tê-lo ao lado dos slides.</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>HelpDialog</name>
        <message>
            <source>Keys</source>
            <translation>Atalhos</translation>
        </message>
        <message>
            <source>{player} preset</source>
            <translation>Esquema {player}</translation>
        </message>
        <message>
            <source>Find a command or a key</source>
            <translation>Localizar um comando ou uma tecla</translation>
        </message>
        <message>
            <source>Only the commands and keys with this text are shown</source>
            <translation>Só são mostrados os comandos e as teclas com este texto</translation>
        </message>
        <message>
            <source>Change keys…</source>
            <translation>Alterar teclas…</translation>
        </message>
        <message>
            <source>Choose the keys of another player or your own</source>
            <translation>Escolher as teclas de outro reprodutor ou as suas</translation>
        </message>
        <message>
            <source>No command or key matches.</source>
            <translation>Nenhum comando ou tecla corresponde.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Close  (Esc, ?)</source>
            <translation>Fechar  (Esc, ?)</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Comandos e seus atalhos</translation>
        </message>
        <message>
            <source>{group}, continued</source>
            <translation>{group}, continuação</translation>
        </message>
    </context>
    <context>
        <name>HomeCard</name>
        <message>
            <source>watched</source>
            <translation type="unfinished">assistida</translation>
        </message>
        <message>
            <source>{size} on this computer</source>
            <translation>{size} neste computador</translation>
        </message>
        <message>
            <source>file not found</source>
            <translation>arquivo não encontrado</translation>
        </message>
        <message>
            <source>catalogue has mistakes</source>
            <translation>catálogo com erros</translation>
        </message>
        <message>
            <source>{count} of {total} watched</source>
            <translation>{count} de {total} assistidas</translation>
        </message>
        <message>
            <source>{count} in progress</source>
            <translation>{count} em andamento</translation>
        </message>
        <message>
            <source>not watched yet</source>
            <translation>ainda não assistida</translation>
        </message>
        <message>
            <source>next</source>
            <translation>próxima</translation>
        </message>
        <message>
            <source>1 talk</source>
            <translation type="unfinished">1 palestra</translation>
        </message>
        <message>
            <source>{count} talks</source>
            <translation type="unfinished">{count} palestras</translation>
        </message>
    </context>
    <context>
        <name>HomeController</name>
        <message>
            <source>All conferences</source>
            <translation>Todas as conferências</translation>
        </message>
        <message>
            <source>No program was found on this computer to open {what}</source>
            <translation>Nenhum programa neste computador consegue abrir {what}</translation>
        </message>
        <message>
            <source>“{title}” was removed from Up next.</source>
            <translation>“{title}” foi removida de A seguir.</translation>
        </message>
        <message>
            <source>{count} talks were removed from Up next.</source>
            <translation>{count} palestras foram removidas de A seguir.</translation>
        </message>
        <message>
            <source>“{title}” was added to Up next.</source>
            <translation>“{title}” foi adicionada a A seguir.</translation>
        </message>
        <message>
            <source>{count} talks were added to Up next.</source>
            <translation>{count} palestras foram adicionadas a A seguir.</translation>
        </message>
    </context>
    <context>
        <name>HomeGrid</name>
        <message>
            <source>Conferences and talks</source>
            <translation>Conferências e palestras</translation>
        </message>
        <message>
            <source>Other conferences</source>
            <translation>Outras conferências</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation type="unfinished">Continuar</translation>
        </message>
        <message>
            <source>Up next</source>
            <translation>A seguir</translation>
        </message>
        <message>
            <source>Added lately</source>
            <translation>Adicionadas recentemente</translation>
        </message>
        <message>
            <source>Conferences</source>
            <translation>Conferências</translation>
        </message>
        <message>
            <source>Talks</source>
            <translation type="unfinished">Palestras</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Mostrar todas</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Show everything</source>
            <translation>Mostrar tudo</translation>
        </message>
        <message>
            <source>All conferences</source>
            <translation>Todas as conferências</translation>
        </message>
        <message>
            <source>Search conferences, talks and speakers</source>
            <translation>Pesquisar conferências, palestras e palestrantes</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation type="unfinished">Menu</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tudo</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation type="unfinished">Continuar</translation>
        </message>
        <message>
            <source>Up next</source>
            <translation>A seguir</translation>
        </message>
        <message>
            <source>Added lately</source>
            <translation>Adicionadas recentemente</translation>
        </message>
        <message>
            <source>Conferences</source>
            <translation>Conferências</translation>
        </message>
        <message>
            <source>Choose the order and the groups of the conferences</source>
            <translation>Escolher a ordem e os grupos das conferências</translation>
        </message>
        <message>
            <source>1 conference</source>
            <translation>1 conferência</translation>
        </message>
        <message>
            <source>{count} conferences</source>
            <translation>{count} conferências</translation>
        </message>
        <message>
            <source>1 talk</source>
            <translation type="unfinished">1 palestra</translation>
        </message>
        <message>
            <source>{count} talks</source>
            <translation type="unfinished">{count} palestras</translation>
        </message>
        <message>
            <source>Titles and speakers of all conferences were searched. Slides, speech and notes have a search of their own.</source>
            <translation>Os títulos e palestrantes de todas as conferências foram pesquisados. Slides, falas e notas têm uma pesquisa própria.</translation>
        </message>
        <message>
            <source>No conference or talk matches</source>
            <translation>Nenhuma conferência ou palestra corresponde</translation>
        </message>
        <message>
            <source>Add one: paste the times under a livestream, the address of a schedule or a playlist, or choose from the archives of PyVideo and media.ccc.de.</source>
            <translation>Adicione uma: cole os horários de uma transmissão ao vivo, o endereço de uma programação ou de uma playlist, ou escolha nos arquivos do PyVideo e do media.ccc.de.</translation>
        </message>
        <message>
            <source>No conferences yet</source>
            <translation>Ainda não há conferências</translation>
        </message>
        <message>
            <source>No talks in progress</source>
            <translation type="unfinished">Nenhuma palestra em andamento</translation>
        </message>
        <message>
            <source>Talks that you leave before their end appear here.</source>
            <translation type="unfinished">As palestras que você deixar antes do fim aparecem aqui.</translation>
        </message>
        <message>
            <source>Nothing is up next</source>
            <translation>Nada a seguir</translation>
        </message>
        <message>
            <source>Press {key} on any talk, or right-click it and choose “Add to Up next”. When a talk ends, the next one here begins.</source>
            <translation>Pressione {key} em qualquer palestra, ou clique nela com o botão direito e escolha “Adicionar a A seguir”. Quando uma palestra termina, a próxima daqui começa.</translation>
        </message>
        <message>
            <source>Nothing was added yet</source>
            <translation>Nada foi adicionado ainda</translation>
        </message>
        <message>
            <source>Conferences that you add or open appear here.</source>
            <translation>As conferências que você adicionar ou abrir aparecem aqui.</translation>
        </message>
        <message>
            <source>Sorted by last opened</source>
            <translation>Abertas por último primeiro</translation>
        </message>
        <message>
            <source>Sorted by last added</source>
            <translation>Adicionadas por último primeiro</translation>
        </message>
        <message>
            <source>Sorted by title</source>
            <translation type="unfinished">Por título</translation>
        </message>
        <message>
            <source>Sorted by year</source>
            <translation>Ordenadas por ano</translation>
        </message>
        <message>
            <source>grouped by year</source>
            <translation>agrupadas por ano</translation>
        </message>
        <message>
            <source>grouped by series</source>
            <translation>agrupadas por série</translation>
        </message>
    </context>
    <context>
        <name>ImportController</name>
        <message>
            <source>{count} conferences were added.</source>
            <translation>{count} conferências foram adicionadas.</translation>
        </message>
        <message>
            <source>“{title}” was added, with {count} talks.</source>
            <translation>“{title}” foi adicionada, com {count} palestras.</translation>
        </message>
        <message>
            <source>“{title}” was added, with one talk.</source>
            <translation>“{title}” foi adicionada, com uma palestra.</translation>
        </message>
        <message>
            <source>Already there: {count}.</source>
            <translation>Já existentes: {count}.</translation>
        </message>
        <message>
            <source>Its times are planned: choose “{command}” while you watch a talk, and the other talks of its recording follow.</source>
            <translation>Os horários são planejados: escolha “{command}” ao assistir a uma palestra, e as outras palestras da gravação acompanham.</translation>
        </message>
        <message>
            <source>Its recording is not known yet: drop the file onto this window.</source>
            <translation>A gravação ainda não é conhecida: solte o arquivo nesta janela.</translation>
        </message>
        <message>
            <source>{path} was changed since it was written, so it was not removed.</source>
            <translation>{path} foi alterado depois de gravado, por isso não foi removido.</translation>
        </message>
        <message>
            <source>The conference was removed again.</source>
            <translation>A conferência foi removida novamente.</translation>
        </message>
    </context>
    <context>
        <name>ImportedTalkModel</name>
        <message>
            <source>no recording yet</source>
            <translation>ainda sem gravação</translation>
        </message>
        <message>
            <source>planned times</source>
            <translation>horários planejados</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation type="unfinished">Gravação</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Início</translation>
        </message>
        <message>
            <source>End</source>
            <translation type="unfinished">Fim</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Palestrantes</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation type="unfinished">Slides</translation>
        </message>
    </context>
    <context>
        <name>ImportedTalkTree</name>
        <message>
            <source>Talks</source>
            <translation type="unfinished">Palestras</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colunas</translation>
        </message>
    </context>
    <context>
        <name>InfoPane</name>
        <message>
            <source>Information</source>
            <translation>Informações</translation>
        </message>
        <message>
            <source>Close the information</source>
            <translation>Fechar as informações</translation>
        </message>
    </context>
    <context>
        <name>JobStrip</name>
        <message>
            <source>Action</source>
            <translation>Ação</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Fechar esta mensagem</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Key preset</source>
            <translation>Esquema de teclas</translation>
        </message>
        <message>
            <source>Use the keys of another player</source>
            <translation>Usar as teclas de outro reprodutor</translation>
        </message>
        <message>
            <source>&amp;Key preset</source>
            <translation>Esquem&amp;a de teclas</translation>
        </message>
        <message>
            <source>Find a command or a key</source>
            <translation>Localizar um comando ou uma tecla</translation>
        </message>
        <message>
            <source>Only the commands and keys with this text are shown</source>
            <translation>Só são mostrados os comandos e as teclas com este texto</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Atalhos</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Comandos e seus atalhos</translation>
        </message>
        <message>
            <source>Choose a command to change its keys</source>
            <translation>Escolha um comando para alterar seus atalhos</translation>
        </message>
        <message>
            <source>Press the new key</source>
            <translation>Pressione a nova tecla</translation>
        </message>
        <message>
            <source>Click here, then press the key</source>
            <translation>Clique aqui e pressione a tecla</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>Subst&amp;ituir</translation>
        </message>
        <message>
            <source>Replace the current keys</source>
            <translation>Substituir as teclas atuais</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Adicionar</translation>
        </message>
        <message>
            <source>Keep the current keys and add this one</source>
            <translation>Manter as teclas atuais e adicionar esta</translation>
        </message>
        <message>
            <source>&amp;Clear</source>
            <translation>&amp;Limpar</translation>
        </message>
        <message>
            <source>Remove all keys from this command</source>
            <translation>Remover todas as teclas deste comando</translation>
        </message>
        <message>
            <source>Reset this command to the keys of the preset</source>
            <translation>Redefinir este comando para as teclas do esquema</translation>
        </message>
        <message>
            <source>Discard all your own keys and keep the preset</source>
            <translation>Descartar todas as suas teclas e manter o esquema</translation>
        </message>
        <message>
            <source>Reassign</source>
            <translation>Reatribuir</translation>
        </message>
        <message>
            <source>{key} is already assigned to: {commands}. Reassign it?</source>
            <translation>{key} já está atribuída a: {commands}. Reatribuir?</translation>
        </message>
        <message>
            <source>&amp;Reset</source>
            <translation>Redefinir</translation>
        </message>
        <message>
            <source>Reset a&amp;ll</source>
            <translation>Redefinir tudo</translation>
        </message>
        <message>
            <source>The other command loses this key</source>
            <translation>O outro comando perde este atalho</translation>
        </message>
        <message>
            <source>Nothing is changed</source>
            <translation>Nada é alterado</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>To {percent} % of the talk</source>
            <translation>Ir para {percent}% da palestra</translation>
        </message>
        <message>
            <source>Your own keys</source>
            <translation>Seus próprios atalhos</translation>
        </message>
    </context>
    <context>
        <name>LayoutButtons</name>
        <message>
            <source>Layout</source>
            <translation>Layout</translation>
        </message>
    </context>
    <context>
        <name>LibraryContent</name>
        <message>
            <source>The catalogue has changed and now has mistakes. The previous version is shown.</source>
            <translation>O catálogo foi alterado e agora contém erros. A versão anterior é exibida.</translation>
        </message>
        <message>
            <source>{folder} does not answer. Its files are shown once it does.</source>
            <translation>{folder} não responde. Os arquivos dela aparecem assim que responder.</translation>
        </message>
        <message>
            <source>{folders} do not answer. Their files are shown once they do.</source>
            <translation>{folders} não respondem. Os arquivos delas aparecem assim que responderem.</translation>
        </message>
        <message>
            <source>There is no conference in this folder yet</source>
            <translation>Ainda não há uma conferência nesta pasta</translation>
        </message>
        <message>
            <source>{folder}
If it contains recordings and slides, make one: duthviewer finds where each talk begins.</source>
            <translation>{folder}
Se ela contiver gravações e slides, crie uma: o duthviewer descobre onde cada palestra começa.</translation>
        </message>
        <message>
            <source>This conference cannot be opened</source>
            <translation>Não é possível abrir esta conferência</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… e mais {count}</translation>
        </message>
    </context>
    <context>
        <name>LibraryFilters</name>
        <message>
            <source>Sorted by day and time</source>
            <translation>Por dia e hora</translation>
        </message>
        <message>
            <source>Sorted by title</source>
            <translation>Por título</translation>
        </message>
        <message>
            <source>Sorted by speaker</source>
            <translation>Por palestrante</translation>
        </message>
        <message>
            <source>Sorted by length</source>
            <translation>Por duração</translation>
        </message>
        <message>
            <source>Sorted by last watched</source>
            <translation>Últimas assistidas</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>Em andamento</translation>
        </message>
        <message>
            <source>Not watched</source>
            <translation>Não assistidas</translation>
        </message>
        <message>
            <source>Favourites</source>
            <translation>Favoritas</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Neste computador</translation>
        </message>
        <message>
            <source>Choose the order of the talks</source>
            <translation>Escolher a ordem das palestras</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <source>Choose a conference</source>
            <translation>Escolher uma conferência</translation>
        </message>
        <message>
            <source>Search talks and speakers</source>
            <translation>Buscar palestras e palestrantes</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>1 talk</source>
            <translation>1 palestra</translation>
        </message>
        <message>
            <source>{count} talks</source>
            <translation>{count} palestras</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 dia</translation>
        </message>
        <message>
            <source>{count} days</source>
            <translation>{count} dias</translation>
        </message>
        <message>
            <source>All {count}</source>
            <translation>Todas ({count})</translation>
        </message>
        <message>
            <source>Show only {name}</source>
            <translation>Mostrar somente {name}</translation>
        </message>
        <message>
            <source>Show all talks</source>
            <translation>Mostrar todas as palestras</translation>
        </message>
        <message>
            <source>All conferences</source>
            <translation>Todas as conferências</translation>
        </message>
        <message>
            <source>The catalogue of this conference names no talk yet.</source>
            <translation>O catálogo desta conferência ainda não indica nenhuma palestra.</translation>
        </message>
        <message>
            <source>No talks here</source>
            <translation>Nenhuma palestra aqui</translation>
        </message>
    </context>
    <context>
        <name>LibraryTools</name>
        <message>
            <source>Open a folder</source>
            <translation>Abrir uma pasta</translation>
        </message>
        <message>
            <source>Add a media folder</source>
            <translation>Adicionar uma pasta de mídia</translation>
        </message>
        <message>
            <source>{name} was not used: it is not a catalogue, a recording, slides or a folder.</source>
            <translation>{name} não foi usado: não é um catálogo, uma gravação, slides nem uma pasta.</translation>
        </message>
        <message>
            <source>Search this folder for recordings and slides too?</source>
            <translation>Procurar gravações e slides também nesta pasta?</translation>
        </message>
        <message>
            <source>{paths}

Nothing is copied or moved.</source>
            <translation>{paths}

Nada é copiado nem movido.</translation>
        </message>
        <message>
            <source>Add the folder</source>
            <translation>Adicionar a pasta</translation>
        </message>
        <message>
            <source>Make a conference of it…</source>
            <translation>Criar uma conferência com ela…</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open this address?</source>
            <translation>Abrir este endereço?</translation>
        </message>
        <message>
            <source>Send an email to this address?</source>
            <translation>Enviar um e-mail para este endereço?</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Endereço</translation>
        </message>
        <message>
            <source>This link opens in another program.</source>
            <translation>Este link abre em outro programa.</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>Abrir no navegador</translation>
        </message>
        <message>
            <source>Write an email</source>
            <translation>Escrever um e-mail</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Copiar o endereço</translation>
        </message>
    </context>
    <context>
        <name>LinkOpener</name>
        <message>
            <source>This is not a link to a talk: {link}</source>
            <translation>Isto não é um link para uma palestra: {link}</translation>
        </message>
    </context>
    <context>
        <name>MakeConferenceDialog</name>
        <message>
            <source>Make a conference from files</source>
            <translation>Criar uma conferência a partir de arquivos</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Choose other files</source>
            <translation>Escolher outros arquivos</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Close without making a conference</source>
            <translation>Fechar sem criar uma conferência</translation>
        </message>
        <message>
            <source>Drop to add</source>
            <translation>Solte para adicionar</translation>
        </message>
        <message>
            <source>Recordings, slides, or folders with them</source>
            <translation>Gravações, slides ou pastas com eles</translation>
        </message>
        <message>
            <source>Files can be added after the search.</source>
            <translation>Os arquivos podem ser adicionados após a busca.</translation>
        </message>
        <message>
            <source>There is no recording and no PDF among the files you dropped.</source>
            <translation>Não há gravação nem PDF entre os arquivos que você soltou.</translation>
        </message>
        <message>
            <source>Recordings</source>
            <translation>Gravações</translation>
        </message>
        <message>
            <source>Choose the recordings</source>
            <translation>Escolher as gravações</translation>
        </message>
        <message>
            <source>Slides of the talks</source>
            <translation>Slides das palestras</translation>
        </message>
        <message>
            <source>Choose the slides of the talks</source>
            <translation>Escolher os slides das palestras</translation>
        </message>
        <message>
            <source>Search progress</source>
            <translation>Progresso da busca</translation>
        </message>
        <message>
            <source>Conference</source>
            <translation>Conferência</translation>
        </message>
        <message>
            <source>Title of the conference</source>
            <translation>Título da conferência</translation>
        </message>
        <message>
            <source>Choose the recordings and the slides of the talks, or drop files and folders here. duthviewer finds where each talk begins; nothing is copied or moved.</source>
            <translation>Escolha as gravações e os slides das palestras, ou solte arquivos e pastas aqui. O duthviewer encontra onde cada palestra começa; nada é copiado nem movido.</translation>
        </message>
        <message>
            <source>Find the talks</source>
            <translation>Procurar as palestras</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Parando…</translation>
        </message>
        <message>
            <source>Searching for the talks…</source>
            <translation>Procurando as palestras…</translation>
        </message>
        <message>
            <source>An eight-hour recording takes a few minutes.</source>
            <translation>Uma gravação de oito horas leva alguns minutos.</translation>
        </message>
        <message>
            <source>Reading the slides…</source>
            <translation>Lendo os slides…</translation>
        </message>
        <message>
            <source>Finding when the pages change…</source>
            <translation>Procurando as mudanças de página…</translation>
        </message>
        <message>
            <source>Scanning the recording…</source>
            <translation>Analisando a gravação…</translation>
        </message>
        <message>
            <source>Recording {number} of {count}</source>
            <translation>Gravação {number} de {count}</translation>
        </message>
        <message>
            <source>Searching for talks failed. {why}</source>
            <translation>A busca por palestras falhou. {why}</translation>
        </message>
        <message>
            <source>Reading the titles…</source>
            <translation>Lendo os títulos…</translation>
        </message>
        <message>
            <source>None of these slides appear in the recording. Are they from this day, and is the screen visible in the video?</source>
            <translation>Nenhum destes slides aparece na gravação. Eles são deste dia e a tela está visível no vídeo?</translation>
        </message>
        <message>
            <source>Talks found: {count}</source>
            <translation>Palestras encontradas: {count}</translation>
        </message>
        <message>
            <source>Check the result. It is saved as a catalogue: a small file that you can share.</source>
            <translation>Confira o resultado. Ele é salvo como um catálogo: um pequeno arquivo que você pode compartilhar.</translation>
        </message>
        <message>
            <source>Save and open</source>
            <translation>Salvar e abrir</translation>
        </message>
        <message>
            <source>Save the catalogue</source>
            <translation>Salvar o catálogo</translation>
        </message>
        <message>
            <source>Catalogues (*.yaml)</source>
            <translation>Catálogos (*.yaml)</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>This talk</source>
            <translation>Esta palestra</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>Ordenar</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Downloads</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Backup</translation>
        </message>
        <message>
            <source>This conference</source>
            <translation>Esta conferência</translation>
        </message>
        <message>
            <source>Synchronise the slides</source>
            <translation>Sincronizar os slides</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Layout</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Palestra</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>Slides</translation>
        </message>
        <message>
            <source>Correct the timeline</source>
            <translation>Corrigir a linha do tempo</translation>
        </message>
        <message>
            <source>Edit the catalogue</source>
            <translation>Editar o catálogo</translation>
        </message>
        <message>
            <source>Drawer</source>
            <translation>Gaveta</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Análise</translation>
        </message>
        <message>
            <source>Loop and practice</source>
            <translation>Repetição e prática</translation>
        </message>
    </context>
    <context>
        <name>MiniWindow</name>
        <message>
            <source>Mini window</source>
            <translation>Minijanela</translation>
        </message>
        <message>
            <source>Back to the window</source>
            <translation>Voltar para a janela</translation>
        </message>
        <message>
            <source>Pause and close the mini window</source>
            <translation>Pausar e fechar a minijanela</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Reproduzir</translation>
        </message>
    </context>
    <context>
        <name>MissingRecording</name>
        <message>
            <source>Recording</source>
            <translation type="unfinished">Gravação</translation>
        </message>
        <message>
            <source>Address of the video, such as https://youtu.be/…, or a file</source>
            <translation>Endereço do vídeo, como https://youtu.be/…, ou um arquivo</translation>
        </message>
        <message>
            <source>Recording: {name}</source>
            <translation>Gravação: {name}</translation>
        </message>
        <message>
            <source>The video in which these talks are; it can be added later</source>
            <translation>O vídeo em que estão estas palestras; pode ser adicionado depois</translation>
        </message>
        <message>
            <source>Choose a &amp;file…</source>
            <translation>Escolher um &amp;arquivo…</translation>
        </message>
        <message>
            <source>Choose the file of this recording</source>
            <translation>Escolher o arquivo desta gravação</translation>
        </message>
        <message>
            <source>Choose the recording</source>
            <translation type="unfinished">Escolher a gravação</translation>
        </message>
    </context>
    <context>
        <name>MissingRecordings</name>
        <message>
            <source>Choose &amp;files…</source>
            <translation>Escolher &amp;arquivos…</translation>
        </message>
        <message>
            <source>Choose the files of several recordings; their names say which is which</source>
            <translation>Escolher os arquivos de várias gravações; os nomes indicam qual é qual</translation>
        </message>
        <message>
            <source>{count} recordings have no address and no file yet. Choose or drop their files, or select one in the table to paste its address.</source>
            <translation>{count} gravações ainda não têm endereço nem arquivo. Escolha ou solte os arquivos, ou selecione uma na tabela para colar o endereço.</translation>
        </message>
        <message>
            <source>Choose the recordings</source>
            <translation type="unfinished">Escolher as gravações</translation>
        </message>
        <message>
            <source>Videos ({patterns})</source>
            <translation>Vídeos ({patterns})</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos os arquivos (*)</translation>
        </message>
    </context>
    <context>
        <name>NewConference</name>
        <message>
            <source>New conference</source>
            <translation>Nova conferência</translation>
        </message>
        <message>
            <source>Title of the new conference:</source>
            <translation>Título da nova conferência:</translation>
        </message>
        <message>
            <source>Make</source>
            <translation>Criar</translation>
        </message>
        <message>
            <source>A conference needs a title.</source>
            <translation>Uma conferência precisa de um título.</translation>
        </message>
        <message>
            <source>This title is too long: at most {count} characters.</source>
            <translation>Este título é longo demais: no máximo {count} caracteres.</translation>
        </message>
    </context>
    <context>
        <name>NoteEdit</name>
        <message>
            <source>Marker</source>
            <translation>Marcador</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
    </context>
    <context>
        <name>NoteList</name>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Play from {time}</source>
            <translation>Reproduzir a partir de {time}</translation>
        </message>
        <message>
            <source>Save clip around this note…</source>
            <translation>Salvar trecho em torno desta nota…</translation>
        </message>
        <message>
            <source>Edit note</source>
            <translation>Editar nota</translation>
        </message>
        <message>
            <source>Remove picture</source>
            <translation>Remover imagem</translation>
        </message>
        <message>
            <source>Delete note</source>
            <translation>Excluir nota</translation>
        </message>
    </context>
    <context>
        <name>NoteTools</name>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>This computer does not know the talk {talk}. Open the conference’s catalogue first.</source>
            <translation>Este computador não conhece a palestra {talk}. Abra primeiro o catálogo da conferência.</translation>
        </message>
        <message>
            <source>notes</source>
            <translation>notas</translation>
        </message>
        <message>
            <source>There are no notes to export yet.</source>
            <translation>Ainda não há notas para exportar.</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>Página {page}</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagem</translation>
        </message>
        <message>
            <source>Open in duthviewer</source>
            <translation>Abrir no duthviewer</translation>
        </message>
        <message>
            <source>Notes saved: {name} ({count})</source>
            <translation>Notas salvas: {name} ({count})</translation>
        </message>
        <message>
            <source>Import notes</source>
            <translation>Importar notas</translation>
        </message>
        <message>
            <source>Notes (*.json)</source>
            <translation>Notas (*.json)</translation>
        </message>
        <message>
            <source>Notes imported: {new} new, {newer} updated, {known} already in the library</source>
            <translation>Notas importadas: {new} novas, {newer} atualizadas, {known} já na biblioteca</translation>
        </message>
    </context>
    <context>
        <name>NotesController</name>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>The note at {time} was deleted.</source>
            <translation>A nota em {time} foi excluída.</translation>
        </message>
        <message>
            <source>This note was made on another video of the talk.</source>
            <translation>Esta nota foi feita em outro vídeo da palestra.</translation>
        </message>
        <message>
            <source>There is no video picture to add.</source>
            <translation>Não há imagem do vídeo para adicionar.</translation>
        </message>
        <message>
            <source>There is no page to add.</source>
            <translation>Não há página para adicionar.</translation>
        </message>
        <message>
            <source>The picture at {time} was removed.</source>
            <translation>A imagem em {time} foi removida.</translation>
        </message>
        <message>
            <source>The picture at {time} was replaced.</source>
            <translation>A imagem em {time} foi substituída.</translation>
        </message>
        <message>
            <source>Notes {count}</source>
            <translation>Notas {count}</translation>
        </message>
    </context>
    <context>
        <name>NotesExportDialog</name>
        <message>
            <source>Export notes</source>
            <translation type="unfinished">Exportar notas</translation>
        </message>
        <message>
            <source>Markdown with pictures</source>
            <translation>Markdown com imagens</translation>
        </message>
        <message>
            <source>Obsidian</source>
            <translation>Obsidian</translation>
        </message>
        <message>
            <source>Logseq</source>
            <translation>Logseq</translation>
        </message>
        <message>
            <source>Own template</source>
            <translation>Modelo próprio</translation>
        </message>
        <message>
            <source>Anki cards</source>
            <translation>Cartões do Anki</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>Tabela (CSV)</translation>
        </message>
        <message>
            <source>JSON, to import again</source>
            <translation>JSON, para importar de novo</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>The program that will read the notes</source>
            <translation>O programa que vai ler as notas</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Escolher…</translation>
        </message>
        <message>
            <source>Choose a template file</source>
            <translation>Escolher um arquivo de modelo</translation>
        </message>
        <message>
            <source>Front matter</source>
            <translation>Front matter</translation>
        </message>
        <message>
            <source>Title, speakers, date, address and tags as YAML at the top</source>
            <translation>Título, palestrantes, data, endereço e etiquetas como YAML no início</translation>
        </message>
        <message>
            <source>Sentence being said</source>
            <translation>Frase que estava sendo dita</translation>
        </message>
        <message>
            <source>With each note the sentence that was being said, from the subtitles</source>
            <translation>Com cada nota, a frase que estava sendo dita, das legendas</translation>
        </message>
        <message>
            <source>No template chosen</source>
            <translation>Nenhum modelo escolhido</translation>
        </message>
        <message>
            <source>A file with properties, and a folder with pictures: put both into your vault.</source>
            <translation>Um arquivo com propriedades e uma pasta com imagens: coloque ambos no seu cofre.</translation>
        </message>
        <message>
            <source>A page with properties and a block for each note: put it and its pictures into the pages of your graph.</source>
            <translation>Uma página com propriedades e um bloco para cada nota: coloque-a, com as imagens, entre as páginas do seu grafo.</translation>
        </message>
        <message>
            <source>A file of your own with a Jinja2 template for Markdown</source>
            <translation>Um arquivo seu com um modelo Jinja2 para Markdown</translation>
        </message>
        <message>
            <source>Slide and sentence in front, the note behind, with the seconds of sound. Importing a newer file updates the cards.</source>
            <translation>Na frente o slide e a frase, atrás a nota, com os segundos de som. Importar um arquivo mais novo atualiza os cartões.</translation>
        </message>
        <message>
            <source>Templates (*.j2 *.jinja *.jinja2 *.md *.txt);;All files (*)</source>
            <translation>Modelos (*.j2 *.jinja *.jinja2 *.md *.txt);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation type="unfinished">Tabela (*.csv)</translation>
        </message>
        <message>
            <source>JSON, to import again (*.json)</source>
            <translation type="unfinished">JSON, para importar de novo (*.json)</translation>
        </message>
        <message>
            <source>Anki cards (*.apkg)</source>
            <translation>Cartões do Anki (*.apkg)</translation>
        </message>
    </context>
    <context>
        <name>NotesModel</name>
        <message>
            <source>made on another video of the talk</source>
            <translation>feita em outro vídeo da palestra</translation>
        </message>
        <message>
            <source>with a picture</source>
            <translation>com imagem</translation>
        </message>
        <message>
            <source>other video</source>
            <translation>outro vídeo</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>Página {page}</translation>
        </message>
    </context>
    <context>
        <name>NotesTab</name>
        <message>
            <source>No notes for this talk yet. Press {key} while you watch, and type: a note belongs to the moment when you start typing.</source>
            <translation>Ainda não há notas desta palestra. Pressione {key} enquanto assiste e digite: uma nota pertence ao momento em que você começa a digitar.</translation>
        </message>
        <message>
            <source>Undo the last change of a note</source>
            <translation>Desfazer a última alteração de uma nota</translation>
        </message>
        <message>
            <source>Your notes cannot be saved at the moment. They stay here, and duthviewer tries again.</source>
            <translation>Suas notas não podem ser salvas no momento. Elas ficam aqui e o duthviewer tenta de novo.</translation>
        </message>
        <message>
            <source>More for notes</source>
            <translation>Mais para notas</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Fechar esta mensagem</translation>
        </message>
    </context>
    <context>
        <name>OpenConference</name>
        <message>
            <source>“{title}” was open last but cannot be found: {path}</source>
            <translation>“{title}” foi a última aberta, mas não foi encontrada: {path}</translation>
        </message>
    </context>
    <context>
        <name>OtherVersionNotice</name>
        <message>
            <source>Show the first one</source>
            <translation>Mostrar o primeiro</translation>
        </message>
        <message>
            <source>Choose another PDF…</source>
            <translation>Escolher outro PDF…</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation type="unfinished">Fechar esta mensagem</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Mostrar</translation>
        </message>
    </context>
    <context>
        <name>PaceChartView</name>
        <message>
            <source>Chart of the pages over the time of the talk</source>
            <translation>Gráfico das páginas ao longo da palestra</translation>
        </message>
    </context>
    <context>
        <name>PaceSetting</name>
        <message>
            <source>Slowest comfortable pace</source>
            <translation>Ritmo confortável mais lento</translation>
        </message>
        <message>
            <source>A slower pace is marked in the review of a talk (words per minute)</source>
            <translation>Um ritmo mais lento é marcado na análise de uma palestra (palavras por minuto)</translation>
        </message>
        <message>
            <source>Fastest comfortable pace</source>
            <translation>Ritmo confortável mais rápido</translation>
        </message>
        <message>
            <source>A faster pace is marked in the review of a talk (words per minute)</source>
            <translation>Um ritmo mais rápido é marcado na análise de uma palestra (palavras por minuto)</translation>
        </message>
        <message>
            <source>to</source>
            <translation>até</translation>
        </message>
        <message>
            <source>words per minute</source>
            <translation>palavras por minuto</translation>
        </message>
    </context>
    <context>
        <name>PackController</name>
        <message>
            <source>Conference saved: {name} ({size})</source>
            <translation>Conferência salva: {name} ({size})</translation>
        </message>
    </context>
    <context>
        <name>PackDialog</name>
        <message>
            <source>Save as one file</source>
            <translation>Salvar como um arquivo</translation>
        </message>
        <message>
            <source>One small file with this conference, for other people: its talks, and timelines with which the slides turn by themselves. Recordings are not included, only their addresses.</source>
            <translation>Um pequeno arquivo com esta conferência, para outras pessoas: suas palestras e linhas do tempo com as quais os slides avançam sozinhos. As gravações não estão nele, mas seus endereços sim.</translation>
        </message>
        <message>
            <source>Thumbnails</source>
            <translation>Miniaturas</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation type="unfinished">Slides</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation type="unfinished">Legendas</translation>
        </message>
        <message>
            <source>My notes</source>
            <translation>Minhas notas</translation>
        </message>
        <message>
            <source>Licence of the conference: {licence}</source>
            <translation>Licença da conferência: {licence}</translation>
        </message>
        <message>
            <source>The catalogue names no licence. Slides and subtitles belong to their authors: pass them on only if they allow it.</source>
            <translation>O catálogo não indica uma licença. Slides e legendas pertencem a seus autores: repasse-os apenas se eles permitirem.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progresso</translation>
        </message>
        <message>
            <source>{what} ({count}, {size})</source>
            <translation>{what} ({count}, {size})</translation>
        </message>
        <message>
            <source>{what} ({count})</source>
            <translation>{what} ({count})</translation>
        </message>
        <message>
            <source>Packed conferences (*{suffix})</source>
            <translation>Conferências empacotadas (*{suffix})</translation>
        </message>
    </context>
    <context>
        <name>PageDelegate</name>
        <message>
            <source>{count} ×</source>
            <translation>{count} ×</translation>
        </message>
        <message>
            <source>● now</source>
            <translation>● agora</translation>
        </message>
        <message>
            <source>{times}  +{more}</source>
            <translation>{times}  +{more}</translation>
        </message>
    </context>
    <context>
        <name>PageList</name>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Show this page</source>
            <translation>Mostrar esta página</translation>
        </message>
        <message>
            <source>Jump here: {time}</source>
            <translation>Ir para cá: {time}</translation>
        </message>
        <message>
            <source>Save clip of this page…</source>
            <translation>Salvar trecho desta página…</translation>
        </message>
        <message>
            <source>Loop the moments of this page</source>
            <translation>Repetir os momentos desta página</translation>
        </message>
    </context>
    <context>
        <name>PageStrip</name>
        <message>
            <source>This talk has no slides on this computer.</source>
            <translation>Esta palestra não tem slides neste computador.</translation>
        </message>
    </context>
    <context>
        <name>PageTable</name>
        <message>
            <source>Figures of each page</source>
            <translation>Números de cada página</translation>
        </message>
        <message>
            <source>Play from {time}, {length}</source>
            <translation>Reproduzir a partir de {time}, {length}</translation>
        </message>
        <message>
            <source>Copy selected rows</source>
            <translation>Copiar as linhas selecionadas</translation>
        </message>
        <message>
            <source>Copy all rows</source>
            <translation>Copiar todas as linhas</translation>
        </message>
    </context>
    <context>
        <name>PageTableModel</name>
        <message>
            <source>This page was never shown.</source>
            <translation>Esta página nunca apareceu.</translation>
        </message>
        <message>
            <source>(no text)</source>
            <translation>(sem texto)</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Início</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Parcela</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Vezes</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palavras</translation>
        </message>
        <message>
            <source>Words/min</source>
            <translation>Palavras/min</translation>
        </message>
        <message>
            <source>Pauses</source>
            <translation>Pausas</translation>
        </message>
        <message>
            <source>Fillers</source>
            <translation>Vícios</translation>
        </message>
        <message>
            <source>Shown but not said</source>
            <translation>Mostrado mas não dito</translation>
        </message>
        <message>
            <source>The number of the page in the slides</source>
            <translation>O número da página nos slides</translation>
        </message>
        <message>
            <source>The largest line of the page</source>
            <translation>A maior linha da página</translation>
        </message>
        <message>
            <source>When the page was first shown</source>
            <translation>Quando a página apareceu pela primeira vez</translation>
        </message>
        <message>
            <source>How long the page was shown in all</source>
            <translation>Por quanto tempo a página apareceu no total</translation>
        </message>
        <message>
            <source>The part of the talk’s time</source>
            <translation>A parte do tempo da palestra</translation>
        </message>
        <message>
            <source>How often the page was shown</source>
            <translation>Quantas vezes a página apareceu</translation>
        </message>
        <message>
            <source>Words that were said while the page was shown</source>
            <translation>Palavras ditas enquanto a página aparecia</translation>
        </message>
        <message>
            <source>Words per minute while the page was shown</source>
            <translation>Palavras por minuto enquanto a página aparecia</translation>
        </message>
        <message>
            <source>Pauses in speaking that began on the page</source>
            <translation>Pausas na fala que começaram na página</translation>
        </message>
        <message>
            <source>Filler words, such as “um”</source>
            <translation>Vícios de linguagem, como “hum”</translation>
        </message>
        <message>
            <source>Words on the page that were not said while it was shown</source>
            <translation>Palavras da página que não foram ditas enquanto ela aparecia</translation>
        </message>
    </context>
    <context>
        <name>PagesModel</name>
        <message>
            <source>Page {page}</source>
            <translation>Página {page}</translation>
        </message>
        <message>
            <source>on the screen now</source>
            <translation>na tela agora</translation>
        </message>
        <message>
            <source>shown in the talk now</source>
            <translation>exibida agora na palestra</translation>
        </message>
        <message>
            <source>matches: {count}</source>
            <translation>resultados: {count}</translation>
        </message>
        <message>
            <source>shown at {times}</source>
            <translation>mostrada em {times}</translation>
        </message>
    </context>
    <context>
        <name>PlaceRow</name>
        <message>
            <source>Folder of the conference</source>
            <translation>Pasta da conferência</translation>
        </message>
        <message>
            <source>C&amp;hange…</source>
            <translation>&amp;Alterar…</translation>
        </message>
        <message>
            <source>Choose another folder for this conference</source>
            <translation>Escolher outra pasta para esta conferência</translation>
        </message>
        <message>
            <source>Save in</source>
            <translation type="unfinished">Salvar em</translation>
        </message>
        <message>
            <source>Save the conference in</source>
            <translation>Salvar a conferência em</translation>
        </message>
    </context>
    <context>
        <name>PlaybackPage</name>
        <message>
            <source>Video and sound</source>
            <translation>Vídeo e áudio</translation>
        </message>
        <message>
            <source>&amp;Engine</source>
            <translation>Mecanismo</translation>
        </message>
        <message>
            <source>VLC</source>
            <translation>VLC</translation>
        </message>
        <message>
            <source>Qt Multimedia (FFmpeg)</source>
            <translation>Qt Multimedia (FFmpeg)</translation>
        </message>
        <message>
            <source>Speed and skipping</source>
            <translation>Velocidade e saltos</translation>
        </message>
        <message>
            <source>&amp;Speed</source>
            <translation>&amp;Velocidade</translation>
        </message>
        <message>
            <source>Sho&amp;rt skip</source>
            <translation>Salto &amp;curto</translation>
        </message>
        <message>
            <source>&amp;Long skip</source>
            <translation>Salto &amp;longo</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>Legendas</translation>
        </message>
        <message>
            <source>Show s&amp;ubtitles</source>
            <translation>Mostrar le&amp;gendas</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>Plays the video; a change takes effect with the next talk you open</source>
            <translation>Reproduz o vídeo; uma mudança vale a partir da próxima palestra aberta</translation>
        </message>
        <message>
            <source>The speed at which each talk starts</source>
            <translation>A velocidade com que cada palestra começa</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Última usada</translation>
        </message>
        <message>
            <source>Length of a skip with the Left and Right keys</source>
            <translation>Duração do salto com as teclas Esquerda e Direita</translation>
        </message>
        <message>
            <source>Length of a skip with the J and L keys and the buttons beside Play</source>
            <translation>Duração do salto com as teclas J e L e os botões ao lado de Reproduzir</translation>
        </message>
        <message>
            <source>Show subtitles for every talk that has them</source>
            <translation>Mostrar legendas em toda palestra que as tiver</translation>
        </message>
        <message>
            <source>Subtitle l&amp;anguage</source>
            <translation>Idiom&amp;a das legendas</translation>
        </message>
        <message>
            <source>Subtitles in this language are preferred</source>
            <translation>Legendas neste idioma têm preferência</translation>
        </message>
        <message>
            <source>Subtitle s&amp;ize</source>
            <translation>&amp;Tamanho das legendas</translation>
        </message>
        <message>
            <source>Text size of the subtitles</source>
            <translation>Tamanho do texto das legendas</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Pequeno</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Grande</translation>
        </message>
        <message>
            <source>Very large</source>
            <translation>Muito grande</translation>
        </message>
        <message>
            <source>When a talk ends</source>
            <translation>Quando uma palestra termina</translation>
        </message>
        <message>
            <source>Autoplay &amp;next talk</source>
            <translation>Reproduzir a &amp;próxima palestra automaticamente</translation>
        </message>
        <message>
            <source>The next talk you open plays with {engine}.</source>
            <translation>A próxima palestra aberta será reproduzida com {engine}.</translation>
        </message>
        <message>
            <source>Otherwise the next talk is only offered</source>
            <translation>Caso contrário, a próxima palestra é apenas sugerida</translation>
        </message>
        <message>
            <source>{seconds} seconds</source>
            <translation>{seconds} segundos</translation>
        </message>
        <message>
            <source>VLC was not found: no video will play until it is installed.</source>
            <translation>O VLC não foi encontrado: nenhum vídeo será reproduzido até que ele seja instalado.</translation>
        </message>
    </context>
    <context>
        <name>Player</name>
        <message>
            <source>Searching for this place in the recording…</source>
            <translation>Procurando este ponto da gravação…</translation>
        </message>
        <message>
            <source>This recording has few keyframes: {minutes} minutes of it have to be decoded to get here. This takes a while.</source>
            <translation>Esta gravação tem poucos quadros-chave: é preciso decodificar {minutes} minutos dela para chegar aqui. Isso leva um tempo.</translation>
        </message>
        <message>
            <source>{path} holds nothing that can be shown at this place. It may be damaged or cut off.</source>
            <translation>{path} não contém nada que possa ser mostrado nesta posição. Pode estar danificado ou cortado.</translation>
        </message>
    </context>
    <context>
        <name>PracticeController</name>
        <message>
            <source>This page is not shown in the talk</source>
            <translation>Esta página não aparece na palestra</translation>
        </message>
        <message>
            <source>Loop of page {page}: {count} moments</source>
            <translation>Repetição da página {page}: {count} momentos</translation>
        </message>
        <message>
            <source>Loop of page {page}</source>
            <translation>Repetição da página {page}</translation>
        </message>
        <message>
            <source>Loop cleared</source>
            <translation>Repetição removida</translation>
        </message>
        <message>
            <source>No subtitles for this recording</source>
            <translation>Nenhuma legenda para esta gravação</translation>
        </message>
        <message>
            <source>Nothing has been said yet</source>
            <translation>Nada foi dito ainda</translation>
        </message>
        <message>
            <source>Loop of this sentence</source>
            <translation>Repetição desta frase</translation>
        </message>
        <message>
            <source>There is a marker here already</source>
            <translation>Já há um marcador aqui</translation>
        </message>
        <message>
            <source>Marker at {time}</source>
            <translation>Marcador em {time}</translation>
        </message>
    </context>
    <context>
        <name>PrintJob</name>
        <message>
            <source>Printing the slides …</source>
            <translation>Imprimindo os slides …</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
    </context>
    <context>
        <name>QtPlayer</name>
        <message>
            <source>{path} is coded as {coding}, which Qt Multimedia decodes with a graphics card only. VLC (videolan.org) plays it: install it, or choose it in the settings.</source>
            <translation>{path} está codificado como {coding}, que o Qt Multimedia só decodifica com uma placa de vídeo. O VLC (videolan.org) o reproduz: instale-o ou escolha-o nas configurações.</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Áudio</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>Legendas</translation>
        </message>
        <message>
            <source>{path} cannot be played: {reason}</source>
            <translation>{path} não pode ser reproduzido: {reason}</translation>
        </message>
    </context>
    <context>
        <name>RecordingForm</name>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>For example 2016-11-03</source>
            <translation>Por exemplo 2016-11-03</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>Endereço da web</translation>
        </message>
        <message>
            <source>A file beside the catalogue; empty: found by its name</source>
            <translation>Um arquivo ao lado do catálogo; vazio: encontrado pelo nome</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Arquivo</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Horários</translation>
        </message>
        <message>
            <source>Planned times come from a schedule, and are moved by the first real start</source>
            <translation>Horários planejados vêm de uma programação e são movidos pelo primeiro início real</translation>
        </message>
        <message>
            <source>Exact</source>
            <translation>Exatos</translation>
        </message>
        <message>
            <source>Planned, from a schedule</source>
            <translation>Planejados, de uma programação</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licença</translation>
        </message>
        <message>
            <source>For example CC-BY-4.0</source>
            <translation>Por exemplo CC-BY-4.0</translation>
        </message>
        <message>
            <source>1 talk</source>
            <translation type="unfinished">1 palestra</translation>
        </message>
        <message>
            <source>{count} talks</source>
            <translation type="unfinished">{count} palestras</translation>
        </message>
        <message>
            <source>{facts}. The times are planned: watch one of the talks and choose “This talk starts here”; all of them move with it.</source>
            <translation>{facts}. Os horários são planejados: assista a uma das palestras e escolha “Esta palestra começa aqui”; todas são movidas com ela.</translation>
        </message>
    </context>
    <context>
        <name>RecordingOpener</name>
        <message>
            <source>Opening the recording</source>
            <translation>Abrindo a gravação</translation>
        </message>
        <message>
            <source>No video can be played</source>
            <translation>Nenhum vídeo pode ser reproduzido</translation>
        </message>
        <message>
            <source>There is no connection to {host}</source>
            <translation>Sem conexão com {host}</translation>
        </message>
        <message>
            <source>The talk plays as soon as there is one.</source>
            <translation>A palestra começa assim que houver uma.</translation>
        </message>
        <message>
            <source>Looking up the recording on {host}…</source>
            <translation>Procurando a gravação em {host}…</translation>
        </message>
        <message>
            <source>Opening the recording from {host}…</source>
            <translation>Abrindo a gravação de {host}…</translation>
        </message>
        <message>
            <source>{size} MB have arrived. The index of a long recording comes first.</source>
            <translation>Chegaram {size} MB. O índice de uma gravação longa vem primeiro.</translation>
        </message>
        <message>
            <source>This recording has sound only</source>
            <translation>Esta gravação tem somente áudio</translation>
        </message>
        <message>
            <source>This recording cannot be played</source>
            <translation>Não é possível reproduzir esta gravação</translation>
        </message>
        <message>
            <source>This recording is slow to open</source>
            <translation>Esta gravação está demorando para abrir</translation>
        </message>
        <message>
            <source>{path}
Its disk is slow or not responding. The video is shown once it opens.</source>
            <translation>{path}
O disco está lento ou não responde. O vídeo aparece assim que abrir.</translation>
        </message>
    </context>
    <context>
        <name>RemovalDialog</name>
        <message>
            <source>Remove from the list</source>
            <translation>Remover da lista</translation>
        </message>
        <message>
            <source>Remove “{title}” from the list of conferences?</source>
            <translation>Remover “{title}” da lista de conferências?</translation>
        </message>
        <message>
            <source>Its catalogue, recordings and slides stay where they are. To list it again, open its catalogue.</source>
            <translation>O catálogo, as gravações e os slides ficam onde estão. Para listá-la de novo, abra o catálogo.</translation>
        </message>
        <message>
            <source>1 note</source>
            <translation type="unfinished">1 nota</translation>
        </message>
        <message>
            <source>{count} notes</source>
            <translation type="unfinished">{count} notas</translation>
        </message>
        <message>
            <source>1 position</source>
            <translation>1 posição</translation>
        </message>
        <message>
            <source>{count} positions</source>
            <translation>{count} posições</translation>
        </message>
        <message>
            <source>1 timeline</source>
            <translation>1 linha do tempo</translation>
        </message>
        <message>
            <source>{count} timelines</source>
            <translation>{count} linhas do tempo</translation>
        </message>
        <message>
            <source>Also delete what you did with it: {facts}</source>
            <translation>Apagar também o que você fez com ela: {facts}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
    </context>
    <context>
        <name>RenderController</name>
        <message>
            <source>Page {page}</source>
            <translation>Página {page}</translation>
        </message>
        <message>
            <source>No page</source>
            <translation>Nenhuma página</translation>
        </message>
        <message>
            <source>Pages that cannot be shown: {pages}</source>
            <translation>Páginas que não podem ser mostradas: {pages}</translation>
        </message>
    </context>
    <context>
        <name>RenderDialog</name>
        <message>
            <source>Save as one video</source>
            <translation>Salvar como um vídeo</translation>
        </message>
        <message>
            <source>The slides beside the speaker, with chapters and subtitles, in one file.</source>
            <translation>Os slides ao lado de quem fala, com capítulos e legendas, em um só arquivo.</translation>
        </message>
        <message>
            <source>Preview of the video</source>
            <translation>Prévia do vídeo</translation>
        </message>
        <message>
            <source>Video left, slides right</source>
            <translation>Vídeo à esquerda, slides à direita</translation>
        </message>
        <message>
            <source>Slides left, video right</source>
            <translation>Slides à esquerda, vídeo à direita</translation>
        </message>
        <message>
            <source>Video above the slides</source>
            <translation>Vídeo acima dos slides</translation>
        </message>
        <message>
            <source>Video in a corner</source>
            <translation>Vídeo em um canto</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Layout</translation>
        </message>
        <message>
            <source>The sizes of video and slides are those of the window</source>
            <translation>Os tamanhos do vídeo e dos slides são os da janela</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>The height of the video in pixels</source>
            <translation>A altura do vídeo em pixels</translation>
        </message>
        <message>
            <source>Only the loop from {a} to {b}</source>
            <translation>Somente a repetição de {a} a {b}</translation>
        </message>
        <message>
            <source>Save the part between A and B</source>
            <translation>Salvar a parte entre A e B</translation>
        </message>
        <message>
            <source>Length: {length}.</source>
            <translation>Duração: {length}.</translation>
        </message>
        <message>
            <source>Measuring how long it takes and how large it becomes…</source>
            <translation>Medindo quanto tempo leva e o tamanho do arquivo…</translation>
        </message>
        <message>
            <source>Making it takes {time}; the file will be {size}.</source>
            <translation>Criar o vídeo leva {time}; o arquivo terá {size}.</translation>
        </message>
        <message>
            <source>about {size}</source>
            <translation>cerca de {size}</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>menos de um minuto</translation>
        </message>
        <message>
            <source>about {minutes} min</source>
            <translation>cerca de {minutes} min</translation>
        </message>
        <message>
            <source>The catalogue names no licence. Recording and slides belong to their authors: pass the video on only if they allow it.</source>
            <translation>O catálogo não informa a licença. A gravação e os slides pertencem aos autores: repasse o vídeo somente se eles permitirem.</translation>
        </message>
        <message>
            <source>Licence of the talk: {licence}</source>
            <translation>Licença da palestra: {licence}</translation>
        </message>
        <message>
            <source>Videos (*.mp4 *.mkv *.webm)</source>
            <translation>Vídeos (*.mp4 *.mkv *.webm)</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Crash report</source>
            <translation>Relatório de falha</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>O que deu errado</translation>
        </message>
        <message>
            <source>This report is only on your computer. To help fix the problem, copy it into an issue of the project. It contains none of your notes or searches.</source>
            <translation>Este relatório está apenas no seu computador. Para ajudar a corrigir o problema, copie-o para uma issue do projeto. Ele não contém suas notas nem pesquisas.</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copiar relatório</translation>
        </message>
        <message>
            <source>Delete report</source>
            <translation>Excluir relatório</translation>
        </message>
        <message>
            <source>Delete the report from this computer</source>
            <translation>Excluir o relatório deste computador</translation>
        </message>
        <message>
            <source>Cannot be deleted</source>
            <translation>Não pode ser excluído</translation>
        </message>
        <message>
            <source>The report</source>
            <translation>O relatório</translation>
        </message>
        <message>
            <source>Copy the whole text to the clipboard</source>
            <translation>Copiar o texto inteiro para a área de transferência</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>ReportWords</name>
        <message>
            <source>en</source>
            <translation>pt-BR</translation>
        </message>
        <message>
            <source>Talk report</source>
            <translation>Relatório da palestra</translation>
        </message>
        <message>
            <source>Skip to the pages</source>
            <translation>Ir para as páginas</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Resumo</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Duração</translation>
        </message>
        <message>
            <source>slot: {time}</source>
            <translation>previsto: {time}</translation>
        </message>
        <message>
            <source>Pages shown</source>
            <translation>Páginas mostradas</translation>
        </message>
        <message>
            <source>of {count}</source>
            <translation>de {count}</translation>
        </message>
        <message>
            <source>of {count}: {pages}</source>
            <translation>de {count}: {pages}</translation>
        </message>
        <message>
            <source>Median time of a page</source>
            <translation>Tempo mediano de uma página</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palavras</translation>
        </message>
        <message>
            <source>Words per minute</source>
            <translation>Palavras por minuto</translation>
        </message>
        <message>
            <source>{pace} per minute</source>
            <translation>{pace} por minuto</translation>
        </message>
        <message>
            <source>comfortable: {low}–{high}</source>
            <translation>confortável: {low}–{high}</translation>
        </message>
        <message>
            <source>Comfortable {slow}–{fast}</source>
            <translation>Confortável {slow}–{fast}</translation>
        </message>
        <message>
            <source>fast</source>
            <translation>rápido</translation>
        </message>
        <message>
            <source>slow</source>
            <translation>lento</translation>
        </message>
        <message>
            <source>Pauses</source>
            <translation>Pausas</translation>
        </message>
        <message>
            <source>{time} in all</source>
            <translation>{time} no total</translation>
        </message>
        <message>
            <source>Time for questions</source>
            <translation>Tempo para perguntas</translation>
        </message>
        <message>
            <source>Filler words</source>
            <translation>Palavras de preenchimento</translation>
        </message>
        <message>
            <source>The talk over time</source>
            <translation>A palestra ao longo do tempo</translation>
        </message>
        <message>
            <source>A bar for each time in which a page is shown. The higher and stronger the bar, the longer the page is shown in all. The longest pages are {pages}. The table below has all values.</source>
            <translation>Uma barra para cada tempo em que uma página é mostrada. Quanto mais alta e forte a barra, mais tempo a página é mostrada no total. As páginas mais longas são {pages}. A tabela abaixo tem todos os valores.</translation>
        </message>
        <message>
            <source>The chart as a table</source>
            <translation>O gráfico como tabela</translation>
        </message>
        <message>
            <source>Page {page}, {title}: {start}–{end}, {time} in all</source>
            <translation>Página {page}, {title}: {start}–{end}, {time} no total</translation>
        </message>
        <message>
            <source>No page: {start}–{end}</source>
            <translation>Nenhuma página: {start}–{end}</translation>
        </message>
        <message>
            <source>Short to long pages</source>
            <translation>Páginas curtas a longas</translation>
        </message>
        <message>
            <source>Median {time}</source>
            <translation>Mediana {time}</translation>
        </message>
        <message>
            <source>No page</source>
            <translation>Nenhuma página</translation>
        </message>
        <message>
            <source>All pages</source>
            <translation>Todas as páginas</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>Página {page}</translation>
        </message>
        <message>
            <source>Page {page}: {text}</source>
            <translation>Página {page}: {text}</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Segundos</translation>
        </message>
        <message>
            <source>First shown</source>
            <translation>Mostrada primeiro</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Parcela</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Vezes</translation>
        </message>
        <message>
            <source>{count} visits</source>
            <translation>{count} vezes</translation>
        </message>
        <message>
            <source>Never shown</source>
            <translation>Nunca mostrada</translation>
        </message>
        <message>
            <source>Pauses and words</source>
            <translation>Pausas e palavras</translation>
        </message>
        <message>
            <source>Longest pauses</source>
            <translation>Pausas mais longas</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Palavra</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Quantidade</translation>
        </message>
        <message>
            <source>Shown but not said</source>
            <translation>Mostrado mas não dito</translation>
        </message>
        <message>
            <source>No text on this page to compare with what was said</source>
            <translation>Nenhum texto nesta página para comparar com o que foi dito</translation>
        </message>
        <message>
            <source>Everything on this page was said</source>
            <translation>Tudo nesta página foi dito</translation>
        </message>
        <message>
            <source>Said but not shown</source>
            <translation>Dito mas não mostrado</translation>
        </message>
        <message>
            <source>Page by page</source>
            <translation>Página por página</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>O que foi dito</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Picture of the note</source>
            <translation>Imagem da nota</translation>
        </message>
        <message>
            <source>Without a page</source>
            <translation>Sem página</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>Assistir</translation>
        </message>
        <message>
            <source>Watch at {time}</source>
            <translation>Assistir em {time}</translation>
        </message>
        <message>
            <source>Open in duthviewer</source>
            <translation>Abrir no duthviewer</translation>
        </message>
        <message>
            <source>Open {time} in duthviewer</source>
            <translation>Abrir {time} no duthviewer</translation>
        </message>
        <message>
            <source>Again:</source>
            <translation>De novo:</translation>
        </message>
        <message>
            <source>There are no subtitles, so words and the speed of speaking are unknown.</source>
            <translation>Não há legendas, por isso as palavras e a velocidade da fala são desconhecidas.</translation>
        </message>
        <message>
            <source>The sound was not measured, so pauses are unknown.</source>
            <translation>O som não foi medido, por isso as pausas são desconhecidas.</translation>
        </message>
        <message>
            <source>No page of the slides was shown.</source>
            <translation>Nenhuma página dos slides foi mostrada.</translation>
        </message>
        <message>
            <source>Times count from the start of the talk. A page's time is that of all its visits.</source>
            <translation>Os tempos contam a partir do início da palestra. O tempo de uma página é o de todas as vezes em que aparece.</translation>
        </message>
        <message>
            <source>Words are those of the subtitles; the line is their number in the minute around a moment.</source>
            <translation>As palavras são as das legendas; a linha é o número delas no minuto em torno de um momento.</translation>
        </message>
        <message>
            <source>Licence of the recording: {licence}</source>
            <translation>Licença da gravação: {licence}</translation>
        </message>
        <message>
            <source>Made by duthviewer {version}</source>
            <translation>Feito com duthviewer {version}</translation>
        </message>
    </context>
    <context>
        <name>ReportsController</name>
        <message>
            <source>Show report</source>
            <translation>Mostrar relatório</translation>
        </message>
        <message>
            <source>duthviewer crashed or failed during its last run. A report is saved on this computer; nothing was sent.</source>
            <translation>Ocorreu uma falha na última execução do duthviewer. Um relatório está salvo neste computador; nada foi enviado.</translation>
        </message>
    </context>
    <context>
        <name>ResumeDialog</name>
        <message>
            <source>You have watched this talk up to {time}.</source>
            <translation>Você assistiu a esta palestra até {time}.</translation>
        </message>
        <message>
            <source>Where to start</source>
            <translation>Onde começar</translation>
        </message>
        <message>
            <source>&amp;Resume at {time}</source>
            <translation>&amp;Continuar em {time}</translation>
        </message>
        <message>
            <source>Resume where I left off</source>
            <translation>Continuar de onde parei</translation>
        </message>
        <message>
            <source>From the &amp;start</source>
            <translation>Desde o início</translation>
        </message>
        <message>
            <source>Watch the talk from its start</source>
            <translation>Assistir à palestra desde o início</translation>
        </message>
    </context>
    <context>
        <name>ReviewController</name>
        <message>
            <source>Review</source>
            <translation>Análise</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Save a report, a handout, a clip or a video of the talk</source>
            <translation>Salvar um relatório, um folheto, um trecho ou um vídeo da palestra</translation>
        </message>
        <message>
            <source>More for the review</source>
            <translation>Mais para a análise</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>A short name, also of the conference’s folder: duth-2016</source>
            <translation>Um nome curto, também da pasta da conferência: duth-2016</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licença</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primeiro dia</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último dia</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Página da web</translation>
        </message>
        <message>
            <source>Findings and details</source>
            <translation>Resultados e detalhes</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalhes</translation>
        </message>
        <message>
            <source>Its recording</source>
            <translation>Sua gravação</translation>
        </message>
        <message>
            <source>In the recording: 55:09, 2:17:10, or a link that contains t=</source>
            <translation>Na gravação: 55:09, 2:17:10 ou um link que contém t=</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Palestrantes</translation>
        </message>
        <message>
            <source>Separated by commas</source>
            <translation>Separados por vírgulas</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Início</translation>
        </message>
        <message>
            <source>End</source>
            <translation type="unfinished">Fim</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation type="unfinished">Slides</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation type="unfinished">Imagem</translation>
        </message>
        <message>
            <source>Its own video</source>
            <translation type="unfinished">O vídeo próprio</translation>
        </message>
        <message>
            <source>Addresses of videos that contain only this talk</source>
            <translation>Endereços de vídeos que contêm somente esta palestra</translation>
        </message>
        <message>
            <source>Abstract</source>
            <translation>Resumo</translation>
        </message>
        <message>
            <source>The address of the video, or the path of its file</source>
            <translation>O endereço do vídeo ou o caminho do arquivo</translation>
        </message>
        <message>
            <source>Title of the recording</source>
            <translation>Título da gravação</translation>
        </message>
        <message>
            <source>Address or file</source>
            <translation>Endereço ou arquivo</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dia</translation>
        </message>
        <message>
            <source>Year-month-day: 2016-11-03</source>
            <translation>Ano-mês-dia: 2016-11-03</translation>
        </message>
        <message>
            <source>Such as CC-BY-4.0</source>
            <translation>Por exemplo, CC-BY-4.0</translation>
        </message>
        <message>
            <source>A web address, or the path of a file in the folder of the catalogue</source>
            <translation>Um endereço web ou o caminho de um arquivo na pasta do catálogo</translation>
        </message>
        <message>
            <source>Findings {count}</source>
            <translation>Resultados {count}</translation>
        </message>
        <message>
            <source>1 talk</source>
            <translation type="unfinished">1 palestra</translation>
        </message>
        <message>
            <source>{count} talks</source>
            <translation type="unfinished">{count} palestras</translation>
        </message>
        <message>
            <source>{count} of {every} talks</source>
            <translation>{count} de {every} palestras</translation>
        </message>
        <message>
            <source>no recording yet, which can be added later</source>
            <translation>ainda sem gravação, que pode ser adicionada depois</translation>
        </message>
        <message>
            <source>{count} mistakes. {first}</source>
            <translation>{count} erros. {first}</translation>
        </message>
        <message>
            <source>Fetch {count} pictures from {host}</source>
            <translation>Obter {count} imagens de {host}</translation>
        </message>
        <message>
            <source>Fetch {count} pictures from {host} and others</source>
            <translation>Obter {count} imagens de {host} e outros</translation>
        </message>
        <message>
            <source>Nothing is fetched before this button is pressed</source>
            <translation>Nada é obtido antes de este botão ser pressionado</translation>
        </message>
    </context>
    <context>
        <name>ReviewPanel</name>
        <message>
            <source>Review</source>
            <translation>Análise</translation>
        </message>
        <message>
            <source>Measuring how the talk went …</source>
            <translation>Medindo como foi a palestra …</translation>
        </message>
        <message>
            <source>The talk cannot be measured</source>
            <translation>Não é possível medir a palestra</translation>
        </message>
        <message>
            <source>The length of the talk is unknown</source>
            <translation>A duração da palestra é desconhecida</translation>
        </message>
        <message>
            <source>It becomes known when the recording is opened, or from the talk’s end in the catalogue.</source>
            <translation>Ela fica conhecida quando a gravação é aberta, ou pelo fim da palestra no catálogo.</translation>
        </message>
        <message>
            <source>No talk is open</source>
            <translation>Nenhuma palestra aberta</translation>
        </message>
        <message>
            <source>Finding when each page is shown …</source>
            <translation>Procurando quando cada página aparece …</translation>
        </message>
        <message>
            <source>The review appears here as soon as the talk is synchronised.</source>
            <translation>A análise aparece aqui assim que a palestra estiver sincronizada.</translation>
        </message>
        <message>
            <source>No slides, so there is nothing to review yet</source>
            <translation>Sem slides ainda não há análise</translation>
        </message>
        <message>
            <source>A review shows how long each page of the slides was shown, and what was said meanwhile.</source>
            <translation>Uma análise mostra por quanto tempo cada página dos slides apareceu e o que foi dito enquanto isso.</translation>
        </message>
        <message>
            <source>It is not known yet when each page was shown</source>
            <translation>Ainda não se sabe quando cada página apareceu</translation>
        </message>
        <message>
            <source>To find that out, the recording has to be on this computer.</source>
            <translation>Para descobrir isso, a gravação precisa estar neste computador.</translation>
        </message>
        <message>
            <source>Synchronise the slides with the recording. Then you see here which pages ran long, what was skipped, and how fast you spoke.</source>
            <translation>Sincronize os slides com a gravação. Então aqui se vê quais páginas demoraram, o que foi pulado e com que velocidade se falou.</translation>
        </message>
        <message>
            <source>Listening for pauses …</source>
            <translation>Procurando pausas …</translation>
        </message>
        <message>
            <source>Measuring …</source>
            <translation>Medindo …</translation>
        </message>
        <message>
            <source>Stopped, so some figures are missing.</source>
            <translation>Parado; por isso faltam alguns números.</translation>
        </message>
        <message>
            <source>Words and pace need subtitles.</source>
            <translation>Palavras e ritmo precisam de legendas.</translation>
        </message>
        <message>
            <source>Pauses need the recording on this computer.</source>
            <translation>As pausas precisam da gravação neste computador.</translation>
        </message>
        <message>
            <source>The recording has no sound that can be measured.</source>
            <translation>A gravação não tem som que possa ser medido.</translation>
        </message>
        <message>
            <source>{count} rows copied</source>
            <translation>{count} linhas copiadas</translation>
        </message>
        <message>
            <source>1 row copied</source>
            <translation>1 linha copiada</translation>
        </message>
    </context>
    <context>
        <name>ReviewWindow</name>
        <message>
            <source>Review: {title}</source>
            <translation>Análise: {title}</translation>
        </message>
    </context>
    <context>
        <name>RewriteController</name>
        <message>
            <source>The clock of this recording restarts after {time}, so the rest cannot be reached. duthviewer can make a copy that plays from any position.</source>
            <translation>O relógio desta gravação recomeça após {time}, por isso o restante não pode ser alcançado. O duthviewer pode criar uma cópia que reproduz de qualquer posição.</translation>
        </message>
        <message>
            <source>Seeking is slow in this recording because it has few keyframes. A copy with new keyframes plays from any position at once.</source>
            <translation>A busca é lenta nesta gravação porque ela tem poucos quadros-chave. Uma cópia com novos quadros-chave reproduz de qualquer posição imediatamente.</translation>
        </message>
        <message>
            <source>Rewrite this recording</source>
            <translation>Regravar esta gravação</translation>
        </message>
        <message>
            <source>Make a copy of {file} that plays from any place?</source>
            <translation>Fazer uma cópia de {file} que toca a partir de qualquer ponto?</translation>
        </message>
        <message>
            <source>The same video and sound go into a new file, {copy}. It takes about {size} in {folder}.

The recording stays as it is. You can watch meanwhile.</source>
            <translation>O mesmo vídeo e o mesmo som vão para um novo arquivo, {copy}. Ele ocupa cerca de {size} em {folder}.

A gravação fica como está. Você pode assistir enquanto isso.</translation>
        </message>
        <message>
            <source>Re-encode the video with new keyframes</source>
            <translation>Recodificar o vídeo com novos quadros-chave</translation>
        </message>
        <message>
            <source>Makes seeking fast, but takes much longer and loses some quality.</source>
            <translation>Torna a busca rápida, mas demora muito mais e perde um pouco de qualidade.</translation>
        </message>
        <message>
            <source>Rewrite</source>
            <translation>Regravar</translation>
        </message>
        <message>
            <source>Rewriting {file}… {percent} %</source>
            <translation>Regravando {file}… {percent} %</translation>
        </message>
        <message>
            <source>Created {file}. It is used for this recording from now on.</source>
            <translation>{file} criado. Ele será usado para esta gravação a partir de agora.</translation>
        </message>
    </context>
    <context>
        <name>RowCommands</name>
        <message>
            <source>No program was found on this computer to open {what}</source>
            <translation>Nenhum programa neste computador consegue abrir {what}</translation>
        </message>
        <message>
            <source>Use a file for “{title}”</source>
            <translation>Usar um arquivo para “{title}”</translation>
        </message>
        <message>
            <source>Save downloads in</source>
            <translation>Salvar downloads em</translation>
        </message>
        <message>
            <source>Download to another folder</source>
            <translation>Baixar em outra pasta</translation>
        </message>
        <message>
            <source>Download “{title}” to another folder from its beginning?</source>
            <translation>Baixar “{title}” desde o início em outra pasta?</translation>
        </message>
        <message>
            <source>{size} of it are on this computer and will be deleted.</source>
            <translation>{size} dela estão neste computador e serão excluídos.</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Baixar</translation>
        </message>
        <message>
            <source>Cancel a download</source>
            <translation>Cancelar um download</translation>
        </message>
        <message>
            <source>Cancel the download of “{title}”?</source>
            <translation>Cancelar o download de “{title}”?</translation>
        </message>
        <message>
            <source>{size} of it are on this computer and will be deleted. Pause keeps them.</source>
            <translation>{size} já estão neste computador e serão excluídos. Pausar os mantém.</translation>
        </message>
        <message>
            <source>Cancel the download</source>
            <translation>Cancelar o download</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Use for “{title}”</source>
            <translation>Usar em “{title}”</translation>
        </message>
    </context>
    <context>
        <name>SaveButtons</name>
        <message>
            <source>Save…</source>
            <translation>Salvar…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>SearchController</name>
        <message>
            <source>Also search slides, speech and notes</source>
            <translation>Pesquisar também slides, falas e notas</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Pesquisa</translation>
        </message>
        <message>
            <source>This talk cannot be opened because its conference is missing. {reason}</source>
            <translation>Esta palestra não pode ser aberta porque sua conferência não foi encontrada. {reason}</translation>
        </message>
    </context>
    <context>
        <name>SearchFilters</name>
        <message>
            <source>All</source>
            <translation>Tudo</translation>
        </message>
        <message>
            <source>Titles</source>
            <translation>Títulos</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>Slides</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>Dito</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Search in one conference only</source>
            <translation>Pesquisar em apenas uma conferência</translation>
        </message>
        <message>
            <source>All conferences</source>
            <translation>Todas as conferências</translation>
        </message>
        <message>
            <source>Conference: {name}</source>
            <translation>Conferência: {name}</translation>
        </message>
    </context>
    <context>
        <name>SearchList</name>
        <message>
            <source>Matches</source>
            <translation>Resultados</translation>
        </message>
    </context>
    <context>
        <name>SearchModel</name>
        <message>
            <source>Did you mean “{words}”?</source>
            <translation>Você quis dizer “{words}”?</translation>
        </message>
        <message>
            <source>Slide {page}</source>
            <translation>Slide {page}</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Palestrante</translation>
        </message>
        <message>
            <source>About the talk</source>
            <translation>Sobre a palestra</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>Dito</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>1 more match in this talk</source>
            <translation>Mais 1 resultado nesta palestra</translation>
        </message>
        <message>
            <source>{count} more matches in this talk</source>
            <translation>Mais {count} resultados nesta palestra</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source>Indexing slides, subtitles and notes: {percent} %. More matches may follow.</source>
            <translation>Indexando slides, legendas e notas: {percent} %. Mais resultados podem aparecer.</translation>
        </message>
        <message>
            <source>Search talks, slides, speech and notes</source>
            <translation>Pesquisar palestras, slides, falas e notas</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Pesquisar em tudo</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Progress of the index</source>
            <translation>Progresso do índice</translation>
        </message>
        <message>
            <source>Search failed</source>
            <translation>A pesquisa falhou</translation>
        </message>
        <message>
            <source>More than {hits} matches</source>
            <translation>Mais de {hits} resultados</translation>
        </message>
        <message>
            <source>{hits} matches</source>
            <translation>{hits} resultados</translation>
        </message>
        <message>
            <source>1 match</source>
            <translation>1 resultado</translation>
        </message>
        <message>
            <source>{hits} matches in 1 talk</source>
            <translation>{hits} resultados em 1 palestra</translation>
        </message>
        <message>
            <source>{hits} matches in {talks} talks</source>
            <translation>{hits} resultados em {talks} palestras</translation>
        </message>
        <message>
            <source>Only a part was searched: check the filters above.</source>
            <translation>Só uma parte foi pesquisada: verifique os filtros acima.</translation>
        </message>
        <message>
            <source>The index is still being built. New matches appear automatically.</source>
            <translation>O índice ainda está sendo criado. Novos resultados aparecem automaticamente.</translation>
        </message>
        <message>
            <source>Titles, speakers, slides, subtitles and notes of all opened conferences were searched. Try fewer words, or the beginning of a word.</source>
            <translation>Foram pesquisados títulos, palestrantes, slides, legendas e notas de todas as conferências abertas. Tente menos palavras, ou o início de uma palavra.</translation>
        </message>
        <message>
            <source>Nothing to show yet</source>
            <translation>Ainda não há nada para mostrar</translation>
        </message>
        <message>
            <source>Did you mean “{words}”?</source>
            <translation>Você quis dizer “{words}”?</translation>
        </message>
        <message>
            <source>Nothing found for “{words}”</source>
            <translation>Nada encontrado para “{words}”</translation>
        </message>
    </context>
    <context>
        <name>SearchStart</name>
        <message>
            <source>Search everything</source>
            <translation>Pesquisar em tudo</translation>
        </message>
        <message>
            <source>Titles, speakers, slides, what was said, and your notes, of all conferences.</source>
            <translation>Títulos, palestrantes, slides, o que foi dito e suas notas, de todas as conferências.</translation>
        </message>
        <message>
            <source>Recent searches</source>
            <translation>Pesquisas recentes</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Limpar</translation>
        </message>
        <message>
            <source>Clear the recent searches</source>
            <translation>Limpar as pesquisas recentes</translation>
        </message>
        <message>
            <source>Search tips</source>
            <translation>Dicas de pesquisa</translation>
        </message>
        <message>
            <source>this exact phrase</source>
            <translation>esta frase exata</translation>
        </message>
        <message>
            <source>words that start with this</source>
            <translation>palavras que começam assim</translation>
        </message>
        <message>
            <source>on slides; also titles, said, notes</source>
            <translation>nos slides; também titles, said, notes</translation>
        </message>
        <message>
            <source>Search again for {words}</source>
            <translation>Pesquisar novamente {words}</translation>
        </message>
        <message>
            <source>without this word</source>
            <translation>sem esta palavra</translation>
        </message>
        <message>
            <source>in talks of this speaker</source>
            <translation>nas palestras desta pessoa</translation>
        </message>
        <message>
            <source>in this conference</source>
            <translation>nesta conferência</translation>
        </message>
        <message>
            <source>{example}: {words}</source>
            <translation>{example}: {words}</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>Páginas das configurações</translation>
        </message>
        <message>
            <source>Pages of the settings  (Up, Down)</source>
            <translation>Páginas das configurações  (Up, Down)</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Geral</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Pastas</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Downloads</translation>
        </message>
        <message>
            <source>Playback</source>
            <translation>Reprodução</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Atalhos</translation>
        </message>
    </context>
    <context>
        <name>Shelf</name>
        <message>
            <source>{title} (file not found)</source>
            <translation>{title} (arquivo não encontrado)</translation>
        </message>
    </context>
    <context>
        <name>ShiftDialog</name>
        <message>
            <source>Shift all page changes</source>
            <translation>Deslocar todas as mudanças de página</translation>
        </message>
        <message>
            <source>Show every page this many seconds later. Negative values show it earlier.</source>
            <translation>Mostrar cada página este número de segundos depois. Valores negativos a mostram antes.</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>Seconds later</source>
            <translation>Segundos depois</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Deslocar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>SlideSteps</name>
        <message>
            <source>Jump to a moment of this page</source>
            <translation>Ir para um momento desta página</translation>
        </message>
        <message>
            <source>Jump here: {time}</source>
            <translation>Ir para cá: {time}</translation>
        </message>
    </context>
    <context>
        <name>SlidesBar</name>
        <message>
            <source>Previous page</source>
            <translation>Página anterior</translation>
        </message>
        <message>
            <source>PgUp</source>
            <translation>PgUp</translation>
        </message>
        <message>
            <source>Go to a page</source>
            <translation>Ir para uma página</translation>
        </message>
        <message>
            <source>Page number</source>
            <translation>Número da página</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Próxima página</translation>
        </message>
        <message>
            <source>PgDn</source>
            <translation>PgDn</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Diminuir zoom</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Aumentar zoom</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Ajustar</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>Ajustar à largura</translation>
        </message>
        <message>
            <source>Fit the whole page</source>
            <translation>Ajustar à página inteira</translation>
        </message>
        <message>
            <source>Ctrl+0</source>
            <translation>Ctrl+0</translation>
        </message>
    </context>
    <context>
        <name>SlidesCommands</name>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Save the page as a picture</source>
            <translation>Salvar a página como imagem</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg)</source>
            <translation>Imagens (*.png *.jpg)</translation>
        </message>
        <message>
            <source>No program is installed that can open {name}.</source>
            <translation>Não há programa instalado que possa abrir {name}.</translation>
        </message>
        <message>
            <source>Follow the link</source>
            <translation>Seguir o link</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Copiar o endereço</translation>
        </message>
    </context>
    <context>
        <name>SlidesHand</name>
        <message>
            <source>Go to page {page}</source>
            <translation>Ir para a página {page}</translation>
        </message>
        <message>
            <source>Unsupported link: {address}</source>
            <translation>Link não suportado: {address}</translation>
        </message>
    </context>
    <context>
        <name>SlidesPerPageMenu</name>
        <message>
            <source>Slides on each page of the PDF</source>
            <translation>Slides em cada página do PDF</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>The choice cannot be saved: {reason}.</source>
            <translation>Não foi possível salvar a escolha: {reason}.</translation>
        </message>
    </context>
    <context>
        <name>SlidesStage</name>
        <message>
            <source>Slides</source>
            <translation>Slides</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar novamente</translation>
        </message>
        <message>
            <source>Page {page} of {count}</source>
            <translation>Página {page} de {count}</translation>
        </message>
        <message>
            <source>The slides cannot be shown</source>
            <translation>Não é possível mostrar os slides</translation>
        </message>
        <message>
            <source>Page {page} …</source>
            <translation>Página {page} …</translation>
        </message>
        <message>
            <source>Opening {name} …</source>
            <translation>Abrindo {name} …</translation>
        </message>
    </context>
    <context>
        <name>SlidesView</name>
        <message>
            <source>Not said: {terms}</source>
            <translation>Não dito: {terms}</translation>
        </message>
        <message>
            <source>Link: {where}</source>
            <translation>Link: {where}</translation>
        </message>
    </context>
    <context>
        <name>SlidesWindow</name>
        <message>
            <source>Slides on another screen</source>
            <translation>Slides em outra tela</translation>
        </message>
        <message>
            <source>No slides for this talk</source>
            <translation>Nenhum slide para esta palestra</translation>
        </message>
    </context>
    <context>
        <name>SourcePage</name>
        <message>
            <source>Paste an address or a list of times, or drop a file here</source>
            <translation>Cole um endereço ou uma lista de horários, ou solte um arquivo aqui</translation>
        </message>
        <message>
            <source>Address or list of times</source>
            <translation>Endereço ou lista de horários</translation>
        </message>
        <message>
            <source>Press Ctrl+Enter to go on</source>
            <translation>Pressione Ctrl+Enter para continuar</translation>
        </message>
        <message>
            <source>Choose a &amp;file…</source>
            <translation>Escolher um &amp;arquivo…</translation>
        </message>
        <message>
            <source>A schedule, an info.json, a list of times, a video</source>
            <translation>Uma programação, um info.json, uma lista de horários, um vídeo</translation>
        </message>
        <message>
            <source>Choose a f&amp;older…</source>
            <translation>Escolher uma &amp;pasta…</translation>
        </message>
        <message>
            <source>A folder with recordings and slides, or one that another program made</source>
            <translation>Uma pasta com gravações e slides, ou uma criada por outro programa</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translation>&amp;Continuar</translation>
        </message>
        <message>
            <source>Read this and show what was understood (Ctrl+Enter)</source>
            <translation>Ler isto e mostrar o que foi entendido (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>What you can add</source>
            <translation>O que pode ser adicionado</translation>
        </message>
        <message>
            <source>A list of times</source>
            <translation>Uma lista de horários</translation>
        </message>
        <message>
            <source>A video or a playlist</source>
            <translation>Um vídeo ou uma playlist</translation>
        </message>
        <message>
            <source>the address of a page on YouTube, media.ccc.de or another site</source>
            <translation>o endereço de uma página no YouTube, media.ccc.de ou outro site</translation>
        </message>
        <message>
            <source>A schedule</source>
            <translation>Uma programação</translation>
        </message>
        <message>
            <source>schedule.xml or schedule.json of pretalx, frab or pentabarf</source>
            <translation>schedule.xml ou schedule.json de pretalx, frab ou pentabarf</translation>
        </message>
        <message>
            <source>A recorded lecture</source>
            <translation>Uma aula gravada</translation>
        </message>
        <message>
            <source>of BigBlueButton or Opencast: its folder or its address</source>
            <translation>do BigBlueButton ou Opencast: a pasta ou o endereço</translation>
        </message>
        <message>
            <source>Files of other programs</source>
            <translation>Arquivos de outros programas</translation>
        </message>
        <message>
            <source>info.json of yt-dlp, .nfo of Kodi or Jellyfin, chapters, pyvideo data</source>
            <translation>info.json do yt-dlp, .nfo do Kodi ou Jellyfin, capítulos, dados do pyvideo</translation>
        </message>
        <message>
            <source>Recordings and slides</source>
            <translation type="unfinished">Gravações e slides</translation>
        </message>
        <message>
            <source>a folder with them: duthviewer finds where each talk begins</source>
            <translation>uma pasta com eles: o duthviewer descobre onde cada palestra começa</translation>
        </message>
        <message>
            <source>Choose what to import</source>
            <translation>Escolher o que importar</translation>
        </message>
    </context>
    <context>
        <name>SpeedAndVolume</name>
        <message>
            <source>Speed {rate}</source>
            <translation>Velocidade {rate}</translation>
        </message>
        <message>
            <source>No sound output was found on this computer</source>
            <translation>Nenhuma saída de som foi encontrada neste computador</translation>
        </message>
        <message>
            <source>Muted</source>
            <translation>Sem som</translation>
        </message>
        <message>
            <source>Volume {percent} %</source>
            <translation>Volume {percent}%</translation>
        </message>
    </context>
    <context>
        <name>StoreKeeper</name>
        <message>
            <source>Keep what can be read</source>
            <translation>Manter o que pode ser lido</translation>
        </message>
        <message>
            <source>Use the copy from {day}</source>
            <translation>Usar a cópia de {day}</translation>
        </message>
        <message>
            <source>The library {path} is damaged. duthviewer has a copy from {day}. Everything that can still be read is added to the copy, and the damaged file is kept.</source>
            <translation>A biblioteca {path} está danificada. O duthviewer tem uma cópia de {day}. Tudo o que ainda pode ser lido é adicionado à cópia, e o arquivo danificado é mantido.</translation>
        </message>
        <message>
            <source>The library {path} is damaged, and there is no copy of it. duthviewer can start a new library with everything that can still be read. The damaged file is kept.</source>
            <translation>A biblioteca {path} está danificada e não há cópia dela. O duthviewer pode iniciar uma nova biblioteca com tudo o que ainda pode ser lido. O arquivo danificado é mantido.</translation>
        </message>
        <message>
            <source>alignments of videos</source>
            <translation>alinhamentos de vídeos</translation>
        </message>
        <message>
            <source>notes</source>
            <translation>notas</translation>
        </message>
        <message>
            <source>positions</source>
            <translation>posições</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>configurações</translation>
        </message>
        <message>
            <source>page changes</source>
            <translation>mudanças de página</translation>
        </message>
        <message>
            <source>Not all of these can be read: {parts}.</source>
            <translation>Não podem ser lidos por completo: {parts}.</translation>
        </message>
    </context>
    <context>
        <name>StreamDisplay</name>
        <message>
            <source>The connection is lost. Playing continues when it is back.</source>
            <translation>A conexão caiu. A reprodução continua quando ela voltar.</translation>
        </message>
        <message>
            <source>The connection is back.</source>
            <translation>A conexão voltou.</translation>
        </message>
        <message>
            <source>Waiting for the network…</source>
            <translation>Aguardando a rede…</translation>
        </message>
        <message>
            <source>The network is slow: it brings {speed} MB/s, and playing takes {needed} MB/s.</source>
            <translation>A rede está lenta: ela entrega {speed} MB/s, e a reprodução precisa de {needed} MB/s.</translation>
        </message>
        <message>
            <source>From the network</source>
            <translation>Da rede</translation>
        </message>
        <message>
            <source>From the network, and kept: {percent} % is on this computer</source>
            <translation>Da rede, e será mantida: {percent} % está neste computador</translation>
        </message>
        <message>
            <source>From the network: {percent} % of the recording is on this computer</source>
            <translation>Da rede: {percent} % da gravação está neste computador</translation>
        </message>
        <message>
            <source>The recording will be kept on this computer</source>
            <translation>A gravação será mantida neste computador</translation>
        </message>
        <message>
            <source>All of the recording is on this computer</source>
            <translation>A gravação inteira está neste computador</translation>
        </message>
    </context>
    <context>
        <name>StreamStrip</name>
        <message>
            <source>On this computer</source>
            <translation>Neste computador</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Manter</translation>
        </message>
    </context>
    <context>
        <name>Subtitles</name>
        <message>
            <source>SDH</source>
            <translation>para surdos</translation>
        </message>
        <message>
            <source>forced</source>
            <translation>forçada</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>Legendas</translation>
        </message>
    </context>
    <context>
        <name>SyncController</name>
        <message>
            <source>Nothing to synchronise: {known} talks have a timeline, and {count} have no recording or slides on this computer.</source>
            <translation>Nada a sincronizar: {known} palestras têm linha do tempo, e {count} não têm gravação ou slides neste computador.</translation>
        </message>
        <message>
            <source>Nothing to synchronise: the recordings or the slides are not on this computer.</source>
            <translation>Nada a sincronizar: as gravações ou os slides não estão neste computador.</translation>
        </message>
        <message>
            <source>Nothing to synchronise: all these talks have a timeline.</source>
            <translation>Nada a sincronizar: todas essas palestras têm linha do tempo.</translation>
        </message>
        <message>
            <source>No page of these slides was found in the recording of this talk.</source>
            <translation>Nenhuma página destes slides foi encontrada na gravação desta palestra.</translation>
        </message>
        <message>
            <source>1 talk was synchronised</source>
            <translation>1 palestra foi sincronizada</translation>
        </message>
        <message>
            <source>{count} talks were synchronised</source>
            <translation>{count} palestras foram sincronizadas</translation>
        </message>
        <message>
            <source>No page of the slides was found in the recording of “{title}”</source>
            <translation>Nenhuma página dos slides foi encontrada na gravação de “{title}”</translation>
        </message>
        <message>
            <source>No page of the slides was found in the recordings of {count} talks</source>
            <translation>Nenhuma página dos slides foi encontrada nas gravações de {count} palestras</translation>
        </message>
        <message>
            <source>Synchronising {number} of {total}: “{title}”, {percent} %</source>
            <translation>Sincronizando {number} de {total}: “{title}”, {percent} %</translation>
        </message>
        <message>
            <source>Synchronising “{title}”, {percent} %</source>
            <translation>Sincronizando “{title}”, {percent} %</translation>
        </message>
        <message>
            <source>1 talk was skipped: it has no recording or no slides here</source>
            <translation>1 palestra foi pulada: a gravação ou os slides não estão aqui</translation>
        </message>
        <message>
            <source>{count} talks were skipped: they have no recording or no slides here</source>
            <translation>{count} palestras foram puladas: as gravações ou os slides não estão aqui</translation>
        </message>
        <message>
            <source>{text} · {more}</source>
            <translation>{text} · {more}</translation>
        </message>
        <message>
            <source>“{title}” could not be synchronised: {why}</source>
            <translation>“{title}” não pôde ser sincronizada: {why}</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… e mais {count}</translation>
        </message>
    </context>
    <context>
        <name>SyncPill</name>
        <message>
            <source>Synchronise</source>
            <translation>Sincronizar</translation>
        </message>
        <message>
            <source>Find when each page is shown, so that the slides follow the talk</source>
            <translation>Descobrir quando cada página é exibida, para que os slides sigam a palestra</translation>
        </message>
        <message>
            <source>Stop synchronising</source>
            <translation>Parar a sincronização</translation>
        </message>
        <message>
            <source>Synchronising the slides</source>
            <translation>Sincronizando os slides</translation>
        </message>
        <message>
            <source>Synchronising soon…</source>
            <translation>Sincronização em breve…</translation>
        </message>
        <message>
            <source>Finding pages: {known} of {all} minutes</source>
            <translation>Encontrando páginas: {known} de {all} minutos</translation>
        </message>
        <message>
            <source>{known} of {all} min</source>
            <translation>{known} de {all} min</translation>
        </message>
        <message>
            <source>Synchronising… {percent} %</source>
            <translation>Sincronizando… {percent} %</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>Finding out when each page is shown. You can watch meanwhile.</source>
            <translation>Descobrindo quando cada página é mostrada. Você pode assistir enquanto isso.</translation>
        </message>
    </context>
    <context>
        <name>SyncStrip</name>
        <message>
            <source>Synchronising the slides</source>
            <translation>Sincronizando os slides</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Stop synchronising</source>
            <translation>Parar a sincronização</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar novamente</translation>
        </message>
        <message>
            <source>Synchronise the failed talks again</source>
            <translation>Sincronizar de novo as palestras que falharam</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Fechar esta mensagem</translation>
        </message>
    </context>
    <context>
        <name>TalkActions</name>
        <message>
            <source>“{title}” was removed from the favourites.</source>
            <translation>“{title}” foi removida dos favoritos.</translation>
        </message>
        <message>
            <source>“{title}” was added to the favourites.</source>
            <translation>“{title}” foi adicionada aos favoritos.</translation>
        </message>
        <message>
            <source>“{title}” was marked as not watched.</source>
            <translation>“{title}” foi marcada como não assistida.</translation>
        </message>
        <message>
            <source>“{title}” was marked as watched.</source>
            <translation>“{title}” foi marcada como assistida.</translation>
        </message>
        <message>
            <source>The progress of “{title}” was reset.</source>
            <translation>O progresso de “{title}” foi redefinido.</translation>
        </message>
        <message>
            <source>Copied: {link}</source>
            <translation>Copiado: {link}</translation>
        </message>
        <message>
            <source>No program was found on this computer to open {what}</source>
            <translation>Nenhum programa neste computador consegue abrir {what}</translation>
        </message>
    </context>
    <context>
        <name>TalkChoices</name>
        <message>
            <source>same file</source>
            <translation>mesmo arquivo</translation>
        </message>
        <message>
            <source>here</source>
            <translation>aqui</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconhecido</translation>
        </message>
        <message>
            <source>{day}, whole</source>
            <translation>{day}, inteiro</translation>
        </message>
        <message>
            <source>Whole recording</source>
            <translation>Gravação inteira</translation>
        </message>
        <message>
            <source>Video of {title}</source>
            <translation>Vídeo de {title}</translation>
        </message>
        <message>
            <source>The talk’s own video, or the recording of its day</source>
            <translation>O vídeo próprio da palestra ou a gravação do seu dia</translation>
        </message>
        <message>
            <source>Own video</source>
            <translation>Vídeo próprio</translation>
        </message>
        <message>
            <source>no address</source>
            <translation>sem endereço</translation>
        </message>
        <message>
            <source>on this computer</source>
            <translation>neste computador</translation>
        </message>
    </context>
    <context>
        <name>TalkEnd</name>
        <message>
            <source>Playback continues after this talk</source>
            <translation>A reprodução continua depois desta palestra</translation>
        </message>
        <message>
            <source>Playback stops at the end of this talk</source>
            <translation>A reprodução para no fim desta palestra</translation>
        </message>
    </context>
    <context>
        <name>TalkForm</name>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Twitter</source>
            <translation>Twitter</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Página da web</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Palestrantes</translation>
        </message>
        <message>
            <source>Add a speaker</source>
            <translation>Adicionar palestrante</translation>
        </message>
        <message>
            <source>The recording that contains the talk</source>
            <translation>A gravação que contém a palestra</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation type="unfinished">Gravação</translation>
        </message>
        <message>
            <source>For example 2:17:10, 55m9s or a link with t=</source>
            <translation>Por exemplo 2:17:10, 55m9s ou um link com t=</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Início</translation>
        </message>
        <message>
            <source>End</source>
            <translation type="unfinished">Fim</translation>
        </message>
        <message>
            <source>The length of its slot in the schedule, for example 45m</source>
            <translation>A duração prevista na programação, por exemplo 45m</translation>
        </message>
        <message>
            <source>Planned length</source>
            <translation>Duração prevista</translation>
        </message>
        <message>
            <source>Abstract</source>
            <translation>Resumo</translation>
        </message>
        <message>
            <source>A web address, or a file beside the catalogue</source>
            <translation>Um endereço da web ou um arquivo ao lado do catálogo</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation type="unfinished">Slides</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation type="unfinished">Imagem</translation>
        </message>
        <message>
            <source>Own videos</source>
            <translation>Vídeos próprios</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>Endereço da web</translation>
        </message>
        <message>
            <source>Add a video of this talk alone</source>
            <translation>Adicionar um vídeo só desta palestra</translation>
        </message>
        <message>
            <source>For example CC-BY-4.0</source>
            <translation>Por exemplo CC-BY-4.0</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licença</translation>
        </message>
        <message>
            <source>Id: {id}. It stays, because notes and progress are stored under it.</source>
            <translation>Id: {id}. Ele permanece, porque notas e progresso são guardados sob ele.</translation>
        </message>
        <message>
            <source>With the recording</source>
            <translation>Com a gravação</translation>
        </message>
        <message>
            <source>Where the next talk starts, at {time}</source>
            <translation>Onde a próxima palestra começa, em {time}</translation>
        </message>
    </context>
    <context>
        <name>TalkGrid</name>
        <message>
            <source>Talks</source>
            <translation>Palestras</translation>
        </message>
    </context>
    <context>
        <name>TalkInformation</name>
        <message>
            <source>Information</source>
            <translation>Informações</translation>
        </message>
        <message>
            <source>The catalogue is being read.</source>
            <translation>O catálogo está sendo lido.</translation>
        </message>
        <message>
            <source>Choose a talk to read about it here.</source>
            <translation>Escolha uma palestra para ler sobre ela aqui.</translation>
        </message>
        <message>
            <source>Timeline: {quality}</source>
            <translation>Linha do tempo: {quality}</translation>
        </message>
        <message>
            <source>from {time}</source>
            <translation>a partir de {time}</translation>
        </message>
        <message>
            <source>{length} long</source>
            <translation>{length} de duração</translation>
        </message>
        <message>
            <source>{length} planned</source>
            <translation>{length} previstos</translation>
        </message>
        <message>
            <source>Slides in this recording: {pages}</source>
            <translation>Slides nesta gravação: {pages}</translation>
        </message>
        <message>
            <source>The catalogue has no abstract of this talk.</source>
            <translation>O catálogo não tem resumo desta palestra.</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Neste computador</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Gravação</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>Slides</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagem</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>Legendas</translation>
        </message>
        <message>
            <source>{name}, which you chose, no longer exists</source>
            <translation>{name}, escolhido por você, não existe mais</translation>
        </message>
        <message>
            <source>Correct this…</source>
            <translation>Corrigir…</translation>
        </message>
        <message>
            <source>not on this computer</source>
            <translation>não está neste computador</translation>
        </message>
        <message>
            <source>Use the files found by name</source>
            <translation>Usar os arquivos encontrados pelo nome</translation>
        </message>
        <message>
            <source>{name} (chosen by you)</source>
            <translation>{name} (escolhido por você)</translation>
        </message>
        <message>
            <source>{what}: {files}</source>
            <translation>{what}: {files}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} a {last}</translation>
        </message>
        <message>
            <source>Open {address}</source>
            <translation>Abrir {address}</translation>
        </message>
    </context>
    <context>
        <name>TalkReportDialog</name>
        <message>
            <source>Save report</source>
            <translation>Salvar relatório</translation>
        </message>
        <message>
            <source>How the talk went: the time, words and pauses of each page, for yourself or for others.</source>
            <translation>Como foi a palestra: tempo, palavras e pausas de cada página, para você ou para outras pessoas.</translation>
        </message>
        <message>
            <source>Page to read and print (HTML)</source>
            <translation>Página para ler e imprimir (HTML)</translation>
        </message>
        <message>
            <source>All figures as data (JSON)</source>
            <translation>Todos os números como dados (JSON)</translation>
        </message>
        <message>
            <source>Table with a row for each page (CSV)</source>
            <translation>Tabela com uma linha para cada página (CSV)</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>The format of the file</source>
            <translation>O formato do arquivo</translation>
        </message>
        <message>
            <source>Pictures of the pages</source>
            <translation>Imagens das páginas</translation>
        </message>
        <message>
            <source>Without them the file is small</source>
            <translation>Sem elas o arquivo é pequeno</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>O que foi dito</translation>
        </message>
        <message>
            <source>The subtitles, as text beside the pages</source>
            <translation>As legendas, como texto ao lado das páginas</translation>
        </message>
        <message>
            <source>My notes</source>
            <translation>Minhas notas</translation>
        </message>
        <message>
            <source>Your notes with their pictures. Leave them out before you pass the file on.</source>
            <translation>Suas notas com as imagens. Deixe-as de fora antes de repassar o arquivo.</translation>
        </message>
        <message>
            <source>Pauses</source>
            <translation>Pausas</translation>
        </message>
        <message>
            <source>The sound is measured if that was not done before, which takes seconds for an hour</source>
            <translation>O som é medido se isso ainda não foi feito, o que leva segundos para uma hora</translation>
        </message>
    </context>
    <context>
        <name>TalkRow</name>
        <message>
            <source>no recording</source>
            <translation>sem gravação</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>slides {pages}</source>
            <translation>slides {pages}</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>aguardando</translation>
        </message>
        <message>
            <source>downloading</source>
            <translation>baixando</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>pausado</translation>
        </message>
        <message>
            <source>download failed</source>
            <translation>download falhou</translation>
        </message>
        <message>
            <source>partly here</source>
            <translation>em parte aqui</translation>
        </message>
        <message>
            <source>no slides</source>
            <translation>sem slides</translation>
        </message>
        <message>
            <source>The recording is on this computer, the slides are online</source>
            <translation>A gravação está neste computador, os slides estão online</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Neste computador</translation>
        </message>
        <message>
            <source>Partly on this computer, the rest is online</source>
            <translation>Em parte neste computador, o resto está online</translation>
        </message>
        <message>
            <source>Streaming only</source>
            <translation>Somente streaming</translation>
        </message>
        <message>
            <source>favourite</source>
            <translation>favorita</translation>
        </message>
        <message>
            <source>watched</source>
            <translation>assistida</translation>
        </message>
        <message>
            <source>Day {number}</source>
            <translation>Dia {number}</translation>
        </message>
        <message>
            <source>{pages} of {count}</source>
            <translation>{pages} de {count}</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} de {count}</translation>
        </message>
    </context>
    <context>
        <name>TalkSlides</name>
        <message>
            <source>I have this file…</source>
            <translation>Eu tenho este arquivo…</translation>
        </message>
        <message>
            <source>Follow the talk</source>
            <translation>Acompanhar a palestra</translation>
        </message>
        <message>
            <source>Follow the talk again</source>
            <translation>Voltar a acompanhar a palestra</translation>
        </message>
        <message>
            <source>Downloading the slides…</source>
            <translation>Baixando os slides…</translation>
        </message>
        <message>
            <source>Put the PDF into one of these folders, for example as {name}:</source>
            <translation>Coloque o PDF em uma destas pastas, por exemplo como {name}:</translation>
        </message>
        <message>
            <source>The slides of this talk are not on this computer</source>
            <translation>Os slides desta palestra não estão neste computador</translation>
        </message>
        <message>
            <source>They are published at:</source>
            <translation>Eles estão publicados em:</translation>
        </message>
        <message>
            <source>Back to page {page}</source>
            <translation>Voltar à página {page}</translation>
        </message>
        <message>
            <source>●  Following</source>
            <translation>●  Seguindo</translation>
        </message>
        <message>
            <source>●  No slide on screen</source>
            <translation>●  Nenhum slide na tela</translation>
        </message>
        <message>
            <source>○  Page not known yet</source>
            <translation>○  Página ainda não conhecida</translation>
        </message>
        <message>
            <source>≠  Not in this PDF</source>
            <translation>≠  Não está neste PDF</translation>
        </message>
        <message>
            <source>Back to the talk</source>
            <translation>Voltar à palestra</translation>
        </message>
        <message>
            <source>{page}   ·   talk: {live}</source>
            <translation>{page}   ·   palestra: {live}</translation>
        </message>
        <message>
            <source>No slides are known for this talk</source>
            <translation>Nenhum slide é conhecido para esta palestra</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>{name}  (Ctrl+Return saves)</source>
            <translation>{name}  (Ctrl+Return salva)</translation>
        </message>
    </context>
    <context>
        <name>TimeBar</name>
        <message>
            <source>Position in the talk</source>
            <translation>Posição na palestra</translation>
        </message>
        <message>
            <source>The talk ends here</source>
            <translation>A palestra termina aqui</translation>
        </message>
    </context>
    <context>
        <name>TimeEdits</name>
        <message>
            <source>{title} starts at {time}. The other talks of the recording had planned times and were moved with it: {count} talks</source>
            <translation>{title} começa em {time}. As outras palestras da gravação tinham horários planejados e foram movidas junto: {count} palestras</translation>
        </message>
        <message>
            <source>Start of {title} moved to {time}</source>
            <translation>Início de {title} movido para {time}</translation>
        </message>
        <message>
            <source>End of {title} moved to {time}</source>
            <translation>Fim de {title} movido para {time}</translation>
        </message>
        <message>
            <source>{title} moved to {time}</source>
            <translation>{title} movida para {time}</translation>
        </message>
    </context>
    <context>
        <name>TimePreview</name>
        <message>
            <source>Preview</source>
            <translation>Prévia</translation>
        </message>
    </context>
    <context>
        <name>TimelineQuality</name>
        <message>
            <source>{count} page</source>
            <translation>{count} página</translation>
        </message>
        <message>
            <source>{count} pages</source>
            <translation>{count} páginas</translation>
        </message>
        <message>
            <source>{count} changes to check</source>
            <translation>{count} mudanças para conferir</translation>
        </message>
        <message>
            <source>{count} change to check</source>
            <translation>{count} mudança para conferir</translation>
        </message>
        <message>
            <source>{percent} % certain</source>
            <translation>{percent} % de certeza</translation>
        </message>
        <message>
            <source>The slides seem to be another version: a slide was shown that is not in this PDF, after page {page}.</source>
            <translation>Os slides parecem ser de outra versão: após a página {page} foi mostrado um slide que não está neste PDF.</translation>
        </message>
        <message>
            <source>The slides seem to be another version: a slide was shown that is not in this PDF.</source>
            <translation>Os slides parecem ser de outra versão: foi mostrado um slide que não está neste PDF.</translation>
        </message>
        <message>
            <source>The slides seem to be another version: {count} slides were shown that are not in this PDF.</source>
            <translation>Os slides parecem ser de outra versão: foram mostrados {count} slides que não estão neste PDF.</translation>
        </message>
        <message>
            <source>The slides seem to be another version: {count} slides were shown that are not in this PDF, after page {page}.</source>
            <translation>Os slides parecem ser de outra versão: após a página {page} foram mostrados {count} slides que não estão neste PDF.</translation>
        </message>
        <message>
            <source>The slides seem to be another version: {count} slides were shown that are not in this PDF, after pages {pages}.</source>
            <translation>Os slides parecem ser de outra versão: após as páginas {pages} foram mostrados {count} slides que não estão neste PDF.</translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation>{first} e {last}</translation>
        </message>
    </context>
    <context>
        <name>TimelineStrip</name>
        <message>
            <source>No page</source>
            <translation>Nenhuma página</translation>
        </message>
        <message>
            <source>Not in this PDF</source>
            <translation>Não está neste PDF</translation>
        </message>
        <message>
            <source>Page changes around the position</source>
            <translation>Mudanças de página em torno da posição</translation>
        </message>
        <message>
            <source>Drag a change to move it. Left and Right select one, Shift+Left and Shift+Right move it, Delete removes it. The wheel zooms.</source>
            <translation>Arraste uma mudança para movê-la. Esquerda e Direita selecionam uma, Shift+Esquerda e Shift+Direita a movem, Delete a remove. A roda amplia.</translation>
        </message>
        <message>
            <source>No page from {time} on</source>
            <translation>Nenhuma página a partir de {time}</translation>
        </message>
        <message>
            <source>Page {page} starts at {time}</source>
            <translation>Página {page} começa em {time}</translation>
        </message>
    </context>
    <context>
        <name>TrackMenu</name>
        <message>
            <source>Subtitles and sound</source>
            <translation>Legendas e áudio</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Áudio</translation>
        </message>
        <message>
            <source>Video track</source>
            <translation>Faixa de vídeo</translation>
        </message>
        <message>
            <source>No subtitles</source>
            <translation>Sem legendas</translation>
        </message>
        <message>
            <source>Delay: {seconds} s</source>
            <translation>Atraso: {seconds} s</translation>
        </message>
        <message>
            <source>Subtitle size</source>
            <translation>Tamanho das legendas</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Pequeno</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Grande</translation>
        </message>
        <message>
            <source>Very large</source>
            <translation>Muito grande</translation>
        </message>
    </context>
    <context>
        <name>TranscriptTab</name>
        <message>
            <source>Transcript copied</source>
            <translation>Transcrição copiada</translation>
        </message>
        <message>
            <source>There is no transcript to copy</source>
            <translation>Não há transcrição para copiar</translation>
        </message>
        <message>
            <source>{language}, in the recording</source>
            <translation>{language}, na gravação</translation>
        </message>
        <message>
            <source>Reading the subtitles …</source>
            <translation>Lendo as legendas …</translation>
        </message>
        <message>
            <source>These subtitles cannot be read</source>
            <translation>Não é possível ler estas legendas</translation>
        </message>
        <message>
            <source>No subtitles in this part</source>
            <translation>Nenhuma legenda nesta parte</translation>
        </message>
        <message>
            <source>If they are too late or too early, shift them: {keys}.</source>
            <translation>Se estiverem atrasadas ou adiantadas, ajuste-as: {keys}.</translation>
        </message>
        <message>
            <source>A file beside the recording is found by its name: {name}</source>
            <translation>Um arquivo ao lado da gravação é encontrado pelo nome: {name}</translation>
        </message>
        <message>
            <source>No subtitles for this talk yet</source>
            <translation>Ainda não há legendas para esta palestra</translation>
        </message>
        <message>
            <source>Copy selection</source>
            <translation>Copiar seleção</translation>
        </message>
        <message>
            <source>Copy selection with times</source>
            <translation>Copiar seleção com os tempos</translation>
        </message>
        <message>
            <source>Save clip of the selection…</source>
            <translation>Salvar trecho da seleção…</translation>
        </message>
        <message>
            <source>Drop a .vtt or .srt file onto the window.</source>
            <translation>Arraste um arquivo .vtt ou .srt para a janela.</translation>
        </message>
    </context>
    <context>
        <name>TranscriptTools</name>
        <message>
            <source>Find in the transcript</source>
            <translation>Buscar na transcrição</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Acompanhar</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Resultado anterior</translation>
        </message>
        <message>
            <source>Previous match  (Shift+Enter)</source>
            <translation>Resultado anterior  (Shift+Enter)</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Próximo resultado</translation>
        </message>
        <message>
            <source>Next match  (Enter)</source>
            <translation>Próximo resultado  (Enter)</translation>
        </message>
        <message>
            <source>Follow the current line</source>
            <translation>Acompanhar a linha atual</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>More about the transcript</source>
            <translation>Mais sobre a transcrição</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} de {count}</translation>
        </message>
        <message>
            <source>{count} matches</source>
            <translation>{count} resultados</translation>
        </message>
        <message>
            <source>No matches</source>
            <translation>Nenhum resultado</translation>
        </message>
        <message>
            <source>Language of the transcript: {language}</source>
            <translation>Idioma da transcrição: {language}</translation>
        </message>
        <message>
            <source>Language of the transcript</source>
            <translation>Idioma da transcrição</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Transcript</source>
            <translation>Transcrição</translation>
        </message>
    </context>
    <context>
        <name>UncaughtErrors</name>
        <message>
            <source>Something went wrong in duthviewer ({error}). You can continue; if it happens again, please report it.</source>
            <translation>Ocorreu um erro no duthviewer ({error}). Você pode continuar; se acontecer de novo, relate o problema.</translation>
        </message>
    </context>
    <context>
        <name>UnsaidMarks</name>
        <message>
            <source>Without a timeline, it is unknown what was said on each page</source>
            <translation>Sem linha do tempo, não se sabe o que foi dito em cada página</translation>
        </message>
        <message>
            <source>Without subtitles, it is unknown what was said</source>
            <translation>Sem legendas, não se sabe o que foi dito</translation>
        </message>
        <message>
            <source>The slides have no text to compare</source>
            <translation>Os slides não têm texto para comparar</translation>
        </message>
        <message>
            <source>Everything on the slides was said</source>
            <translation>Tudo o que está nos slides foi dito</translation>
        </message>
        <message>
            <source>Pages with terms that were not said: {count}</source>
            <translation>Páginas com termos que não foram ditos: {count}</translation>
        </message>
    </context>
    <context>
        <name>VideoPane</name>
        <message>
            <source>Show the folder</source>
            <translation>Mostrar a pasta</translation>
        </message>
        <message>
            <source>I have this file…</source>
            <translation>Eu tenho este arquivo…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar novamente</translation>
        </message>
        <message>
            <source>Watch now</source>
            <translation>Assistir agora</translation>
        </message>
        <message>
            <source>Set up downloads…</source>
            <translation>Configurar downloads…</translation>
        </message>
        <message>
            <source>Put it into one of these folders, for example as {name}:</source>
            <translation>Coloque-a em uma destas pastas, por exemplo como {name}:</translation>
        </message>
        <message>
            <source>It is published here:</source>
            <translation>Ela está publicada aqui:</translation>
        </message>
        <message>
            <source>This talk cannot be watched from the network</source>
            <translation>Esta palestra não pode ser assistida pela rede</translation>
        </message>
        <message>
            <source>The catalogue says that the talk starts at {start}, but {file} is only {length} long. Either the file is incomplete, or the offset is wrong.</source>
            <translation>Segundo o catálogo, a palestra começa em {start}, mas {file} tem apenas {length}. O arquivo está incompleto ou o início está errado.</translation>
        </message>
        <message>
            <source>A copy with the same video and sound may play. The recording is not changed.</source>
            <translation>Uma cópia com o mesmo vídeo e som talvez seja reproduzida. A gravação não é alterada.</translation>
        </message>
        <message>
            <source>The recording of this talk is not on this computer</source>
            <translation>A gravação desta palestra não está neste computador</translation>
        </message>
        <message>
            <source>The talk starts after the recording ends</source>
            <translation>A palestra começa depois do fim da gravação</translation>
        </message>
        <message>
            <source>The file you chose is missing: {path}</source>
            <translation>O arquivo escolhido não foi encontrado: {path}</translation>
        </message>
    </context>
    <context>
        <name>VideoView</name>
        <message>
            <source>Video</source>
            <translation>Vídeo</translation>
        </message>
    </context>
    <context>
        <name>VideoWindow</name>
        <message>
            <source>Video on another screen</source>
            <translation>Vídeo em outra tela</translation>
        </message>
    </context>
    <context>
        <name>VlcPlayer</name>
        <message>
            <source>VLC does not start: {reason}</source>
            <translation>O VLC não inicia: {reason}</translation>
        </message>
        <message>
            <source>{path} cannot be played: VLC does not understand it.</source>
            <translation>{path} não pode ser reproduzido: o VLC não o entende.</translation>
        </message>
    </context>
    <context>
        <name>WaitPage</name>
        <message>
            <source>Progress</source>
            <translation>Progresso</translation>
        </message>
    </context>
    <context>
        <name>Wakefulness</name>
        <message>
            <source>Playing a talk</source>
            <translation>Reproduzindo uma palestra</translation>
        </message>
    </context>
    <context>
        <name>WatchController</name>
        <message>
            <source>There is no talk {talk} in {conference}. It has: {names}</source>
            <translation>Não há palestra {talk} em {conference}. Existem: {names}</translation>
        </message>
    </context>
    <context>
        <name>WatchPage</name>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>Salvar a imagem</translation>
        </message>
        <message>
            <source>This moment was noted on another video of the talk</source>
            <translation>Este momento foi anotado em outro vídeo da palestra</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg)</source>
            <translation>Imagens (*.png *.jpg)</translation>
        </message>
        <message>
            <source>Picture saved</source>
            <translation>Imagem salva</translation>
        </message>
    </context>
    <context>
        <name>WatchStage</name>
        <message>
            <source>Other screens</source>
            <translation>Outras telas</translation>
        </message>
        <message>
            <source>Slides on {screen}, {width} × {height}</source>
            <translation>Slides em {screen}, {width} × {height}</translation>
        </message>
        <message>
            <source>Video on {screen}, {width} × {height}</source>
            <translation>Vídeo em {screen}, {width} × {height}</translation>
        </message>
        <message>
            <source>Leave full screen</source>
            <translation>Sair da tela cheia</translation>
        </message>
    </context>
    <context>
        <name>WatchTabs</name>
        <message>
            <source>Transcript</source>
            <translation>Transcrição</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>No program was found on this computer to open {what}</source>
            <translation>Nenhum programa neste computador consegue abrir {what}</translation>
        </message>
    </context>
    <context>
        <name>WatchTools</name>
        <message>
            <source>Chapters</source>
            <translation>Capítulos</translation>
        </message>
        <message>
            <source>The catalogue has no address for this recording to link to.</source>
            <translation>O catálogo não tem endereço desta gravação para o link.</translation>
        </message>
        <message>
            <source>Loop from {time}</source>
            <translation>Repetição a partir de {time}</translation>
        </message>
        <message>
            <source>Loop from {a} to {b}</source>
            <translation>Repetição de {a} a {b}</translation>
        </message>
        <message>
            <source>Loop cleared</source>
            <translation>Repetição removida</translation>
        </message>
        <message>
            <source>Link to {time} copied</source>
            <translation>Link para {time} copiado</translation>
        </message>
        <message>
            <source>B must be at a different position than A</source>
            <translation>B precisa estar em uma posição diferente de A</translation>
        </message>
        <message>
            <source>duthviewer link to {time} copied</source>
            <translation>Link do duthviewer para {time} copiado</translation>
        </message>
        <message>
            <source>No subtitles for this recording</source>
            <translation>Nenhuma legenda para esta gravação</translation>
        </message>
        <message>
            <source>No subtitles</source>
            <translation>Sem legendas</translation>
        </message>
        <message>
            <source>Subtitles: {name}</source>
            <translation>Legendas: {name}</translation>
        </message>
        <message>
            <source>Open subtitles</source>
            <translation>Abrir legendas</translation>
        </message>
        <message>
            <source>Subtitles ({patterns})</source>
            <translation>Legendas ({patterns})</translation>
        </message>
        <message>
            <source>Subtitles: {seconds} s</source>
            <translation>Legendas: {seconds} s</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>Página {page}</translation>
        </message>
        <message>
            <source>Page {page} · {title}</source>
            <translation>Página {page} · {title}</translation>
        </message>
        <message>
            <source>A slide that is not in this PDF</source>
            <translation>Um slide que não está neste PDF</translation>
        </message>
    </context>
    <context>
        <name>WatchedTimes</name>
        <message>
            <source>Where this moment is in the recording of the day is not known</source>
            <translation>Não se sabe onde este momento fica na gravação do dia</translation>
        </message>
        <message>
            <source>Undone: {step}</source>
            <translation type="unfinished">Desfeito: {step}</translation>
        </message>
        <message>
            <source>Done: {step}</source>
            <translation>Feito: {step}</translation>
        </message>
        <message>
            <source>Close the panel</source>
            <translation type="unfinished">Fechar o painel</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>These talks are on {site}: set up yt-dlp once, then watch any of them at once or download them to watch offline.</source>
            <translation>Estas palestras estão em {site}: configure o yt-dlp uma vez e assista a qualquer uma na hora ou baixe-as para assistir offline.</translation>
        </message>
        <message>
            <source>Set up…</source>
            <translation>Configurar…</translation>
        </message>
        <message>
            <source>Open the settings of downloads</source>
            <translation>Abrir as configurações de downloads</translation>
        </message>
        <message>
            <source>Choose a talk to watch it now, or download them all to watch offline.</source>
            <translation>Escolha uma palestra para assistir agora, ou baixe todas para assistir offline.</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>Baixar…</translation>
        </message>
        <message>
            <source>Choose what to download of this conference</source>
            <translation>Escolher o que baixar desta conferência</translation>
        </message>
    </context>
    <context>
        <name>WelcomeStrip</name>
        <message>
            <source>Download…</source>
            <translation>Baixar…</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Fechar esta mensagem</translation>
        </message>
    </context>
    <context>
        <name>WorkerProcess</name>
        <message>
            <source>Its answer could not be read.</source>
            <translation>Não foi possível ler a resposta.</translation>
        </message>
        <message>
            <source>It stopped answering.</source>
            <translation>O programa auxiliar parou de responder.</translation>
        </message>
        <message>
            <source>Its program could not be started: {why}.</source>
            <translation>O programa auxiliar não pôde ser iniciado: {why}.</translation>
        </message>
        <message>
            <source>Its program crashed or was killed.</source>
            <translation>O programa falhou ou foi encerrado.</translation>
        </message>
        <message>
            <source>Its program ended without a result.</source>
            <translation>O programa terminou sem resultado.</translation>
        </message>
    </context>
    <context>
        <name>_Address</name>
        <message>
            <source>Copy address</source>
            <translation>Copiar endereço</translation>
        </message>
        <message>
            <source>Open {address}</source>
            <translation>Abrir {address}</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>_Grip</name>
        <message>
            <source>Drag to make the drawer higher or lower</source>
            <translation>Arraste para deixar a gaveta mais alta ou mais baixa</translation>
        </message>
    </context>
    <context>
        <name>_Part</name>
        <message>
            <source>and {count} more</source>
            <translation>e mais {count}</translation>
        </message>
    </context>
    <context>
        <name>_StatusRow</name>
        <message>
            <source>Progress of measuring</source>
            <translation>Progresso da medição</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Stop measuring</source>
            <translation>Parar a medição</translation>
        </message>
        <message>
            <source>Measure again</source>
            <translation>Medir de novo</translation>
        </message>
        <message>
            <source>Measure the missing figures</source>
            <translation>Medir os números que faltam</translation>
        </message>
        <message>
            <source>Open subtitles…</source>
            <translation>Abrir legendas…</translation>
        </message>
        <message>
            <source>Use a subtitle file for this recording</source>
            <translation>Usar um arquivo de legendas para esta gravação</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>Baixar…</translation>
        </message>
        <message>
            <source>Download subtitles with the recording, if there are any</source>
            <translation>Baixar as legendas com a gravação, se houver</translation>
        </message>
    </context>
    <context>
        <name>_Tabs</name>
        <message>
            <source>Tabs of the drawer</source>
            <translation>Abas da gaveta</translation>
        </message>
    </context>
    <context>
        <name>_Veil</name>
        <message>
            <source>Drop to open</source>
            <translation>Solte para abrir</translation>
        </message>
        <message>
            <source>A catalogue, a folder, a recording, slides or subtitles</source>
            <translation>Um catálogo, uma pasta, uma gravação, slides ou legendas</translation>
        </message>
    </context>
    <context>
        <name>self._view.notes</name>
        <message>
            <source>Page {page}</source>
            <translation>Página {page}</translation>
        </message>
    </context>
</TS>
